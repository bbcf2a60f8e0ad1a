package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;

/** Ledgers and budgets as ledger systems export them, from files to published tables. All of it is synthetic. */
class DelimitedDeliveriesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String SIDES = """
            {fields: [
                    {name: Konto, columnType: account},
                    {name: Bokföringsdatum, type: date, columnType: posting_date},
                    {name: Ver, columnType: voucher},
                    {name: Projekt, columnType: project},
                    {name: Debet, type: number, decimalChar: ",", groupChar: " ", columnType: debit},
                    {name: Kredit, type: number, decimalChar: ",", groupChar: " ", columnType: credit}]}
            """.strip();

    private final Path folder;
    private final SmallHome small;

    DelimitedDeliveriesTest(@TempDir Path folder) {
        this.folder = folder;
        this.small = SmallHome.in(folder);
    }

    @Test
    void readsLedgersHoweverTheyAreExported() throws IOException {
        small.write("incoming/bok/datapackage.yaml", """
                name: bok
                bidrag: {kind: ledger, origin: synthetic, publisher: Syntetisk huvudbok, region: "24", dated: 2025-01-31}
                resources:
                  - name: manader
                    path: 2024-*.csv
                    encoding: windows-1252
                    dialect: {delimiter: ";"}
                    schema: SIDOR
                    bidrag: {skip_leading: 2, total_row: last}
                  - name: mars
                    path: mars.zip
                    innerpath: export/mars.csv
                    encoding: cp437
                    dialect: {delimiter: ";"}
                    schema:
                      fields:
                        - {name: Konto, columnType: account}
                        - {name: Bokföringsdatum, type: date, columnType: posting_date}
                        - {name: Ver, columnType: voucher}
                        - {name: Projekt, columnType: project}
                        - {name: Belopp, type: number, decimalChar: ",", groupChar: " ", columnType: amount}
                  - name: sen-februari
                    path: sen-februari.csv.gz
                    encoding: windows-1252
                    dialect: {delimiter: ";", headerRows: [3]}
                    schema: SIDOR
                    bidrag: {total_row: last}
                  - name: april
                    path: april.csv
                    encoding: windows-1252
                    dialect: {delimiter: ";"}
                    schema: SIDOR
                    bidrag: {skip_leading: 2, total_row: last}
                  - name: tusental
                    path: tusental.csv
                    dialect: {delimiter: ";"}
                    schema:
                      fields:
                        - {name: Konto, columnType: account}
                        - {name: Datum, type: date, columnType: posting_date}
                        - {name: "Belopp (tkr)", type: number, columnType: amount}
                  - name: borta
                    path: 2023-*.csv
                    dialect: {delimiter: ";"}
                    schema: {fields: [{name: Belopp, columnType: amount}]}
                """.replace("SIDOR", SIDES));
        String february = month("3510;2024-02-05;B1;70010;;10 000,25", "1930;2024-02-05;B1;;10 000,25;", "Summa;;;;10 000,25;10 000,25");
        file("2024-01.csv", month("3510;20240105;A1;70010;;1\u00a0000,50", "1930;20240105;A1;;1\u00a0000,50;", ";;;;1000,50;1000,50").getBytes(WINDOWS));
        file("2024-02.csv", february.getBytes(WINDOWS));
        file("sen-februari.csv.gz", gzip(february.getBytes(WINDOWS)));
        file("mars.zip", zip("export/mars.csv", "Konto;Bokföringsdatum;Ver;Projekt;Belopp\n3510;20240301;C1;70010;500,00-\n".getBytes(Charset.forName("IBM437"))));
        file("april.csv", month("3510;2024-04-05;D1;70010;;7,00", "1930;2024-04-05;D1;;7,00;").getBytes(WINDOWS));
        file("tusental.csv", "Konto;Datum;Belopp (tkr)\n3510;2024-05-05;-5\n".getBytes(StandardCharsets.UTF_8));

        Path csv = run().folder().resolve("csv");

        assertThat(rows(csv, "fct_receipt"))
                .filteredOn(row -> "24".equals(row.get("region_code")))
                .extracting(row -> "%s %s %s".formatted(row.get("delivery_id"), row.get("posting_date"), row.get("received_sek")))
                .containsExactlyInAnyOrder(
                        "bok/manader/2024-01.csv 2024-01-05 1000.50",
                        "bok/manader/2024-02.csv 2024-02-05 10000.25",
                        "bok/mars 2024-03-01 500.00");
        assertThat(rows(csv, "tie_out"))
                .filteredOn(row -> "total row".equals(row.get("layer")))
                .extracting(row -> "%s %s".formatted(row.get("subject"), row.get("difference_sek")))
                .containsExactlyInAnyOrder("bok/manader/2024-01.csv 0.00", "bok/manader/2024-02.csv 0.00", "bok/sen-februari 0.00");
        assertThat(rows(csv, "dim_delivery"))
                .filteredOn(row -> "true".equals(row.get("is_rejected")))
                .extracting(row -> "%s: %s".formatted(row.get("delivery_id"), row.get("rejected_reason")))
                .containsExactlyInAnyOrder(
                        "bok/april: incoming/bok/april.csv: record 2 is declared as the file's own sum (bidrag.total_row: last)"
                                + " and has a date, as a posting has; remove the key",
                        "bok/borta/2023-*.csv: no file matches '2023-*.csv'; put the files there, or remove resource 'borta'"
                                + " from incoming/bok/datapackage.yaml",
                        "bok/sen-februari: it is the same delivery as bok/manader/2024-02.csv: same bytes, same meaning",
                        "bok/tusental: a ledger is in kronor, and the header of its money names another unit");
        assertThat(rows(csv, "rejected_row")).isEmpty();
    }

    private static String month(String... rows) {
        return "Huvudbok;\"Region Västerbotten\nUtskriven 2025-01-31\nKonto;Bokföringsdatum;Ver;Projekt;Debet;Kredit\n"
                + String.join("\n", rows);
    }

    private NightReport run() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        return new Nightly(new NightRequest(small.home(), null, null, settings), clock, Progress.SILENT).run();
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve("incoming/bok").resolve(name), bytes);
    }

    private static List<Map<String, String>> rows(Path csv, String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv.resolve(table + ".csv"), StandardCharsets.UTF_8, CSV)) {
            return parser.stream().map(record -> record.toMap()).toList();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("export/las-mig.txt"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return packed.toByteArray();
    }
}
