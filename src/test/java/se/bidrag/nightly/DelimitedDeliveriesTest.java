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
import java.util.stream.Stream;
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
        String february = month(
                "3510;2024-02-05;B1;70010;;10 000,25",
                "1930;2024-02-05;B1;;10 000,25;",
                "Summa;;;;10 000,25;10 000,25");
        file(
                "2024-01.csv",
                month(
                                "3510;20240105;A1;70010;;1\u00a0000,50",
                                "1930;20240105;A1;;1\u00a0000,50;",
                                ";;;;1000,50;1000,50")
                        .getBytes(WINDOWS));
        file("2024-02.csv", february.getBytes(WINDOWS));
        file("sen-februari.csv.gz", gzip(february.getBytes(WINDOWS)));
        file(
                "mars.zip",
                zip(
                        "export/mars.csv",
                        "Konto;Bokföringsdatum;Ver;Projekt;Belopp\n3510;20240301;C1;70010;500,00-\n"
                                .getBytes(Charset.forName("IBM437"))));
        file(
                "april.csv",
                month("3510;2024-04-05;D1;70010;;7,00", "1930;2024-04-05;D1;;7,00;")
                        .getBytes(WINDOWS));
        file("tusental.csv", "Konto;Datum;Belopp (tkr)\n3510;2024-05-05;-5\n".getBytes(StandardCharsets.UTF_8));

        Path csv = run().folder().resolve("csv");

        assertThat(rows(csv, "fct_receipt"))
                .filteredOn(row -> "24".equals(row.get("region_code")))
                .extracting(row ->
                        "%s %s %s".formatted(row.get("delivery_id"), row.get("posting_date"), row.get("received_sek")))
                .containsExactlyInAnyOrder(
                        "bok/manader/2024-01.csv 2024-01-05 1000.50",
                        "bok/manader/2024-02.csv 2024-02-05 10000.25",
                        "bok/mars 2024-03-01 500.00");
        assertThat(rows(csv, "tie_out"))
                .filteredOn(row -> "total row".equals(row.get("layer")))
                .extracting(row -> "%s %s".formatted(row.get("subject"), row.get("difference_sek")))
                .containsExactlyInAnyOrder(
                        "bok/manader/2024-01.csv 0.00", "bok/manader/2024-02.csv 0.00", "bok/sen-februari 0.00");
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

    @Test
    void publishesNothingOfALedgersTextButFiguresAndDates() throws IOException {
        small.write("incoming/bok/datapackage.yaml", """
                name: bok
                bidrag: {kind: ledger, origin: synthetic, publisher: Syntetisk huvudbok, region: "24", dated: 2025-01-31}
                resources:
                  - name: fel
                    path: fel.csv
                    dialect: {delimiter: ";"}
                    schema: SIDOR
                  - name: utan-rubrik
                    path: utan-rubrik.csv
                    dialect: {delimiter: ";"}
                    schema: SIDOR
                """.replace("SIDOR", SIDES));
        String person = "En Person";
        file("fel.csv", """
                Konto;Bokföringsdatum;Ver;Projekt;Debet;Kredit
                3510;2024-02-30;A1;En Person;;1
                3510;2024-02-05;A2;70010;;12 34
                3510;2024-02-05;A3;En Person
                3510;2024-02-05;A4 "En Person;70010;;5
                3510;2024-02-05;'En Person';70010;;5
                """.getBytes(StandardCharsets.UTF_8));
        file("utan-rubrik.csv", "3510;2024-02-05;En Person;70010;;5\n".getBytes(StandardCharsets.UTF_8));

        Path csv = run().folder().resolve("csv");

        assertThat(rows(csv, "rejected_row"))
                .extracting(row -> row.get("record_number") + " " + row.get("column_name") + " " + row.get("value"))
                .containsExactlyInAnyOrder("1 Bokföringsdatum 2024-02-30", "2 Kredit 12 34", "3  ", "4 Ver ", "5 Ver ");
        try (Stream<Path> tables = Files.list(csv)) {
            assertThat(tables.toList())
                    .allSatisfy(table -> assertThat(table).content().doesNotContain(person));
        }
    }

    @Test
    void readsBudgetsOfEverySort() throws IOException {
        String money =
                "{name: Bidrag, columnType: grant}, {name: Sida, columnType: side}, {name: Nämnd, columnType: board}, ";
        small.write("incoming/bok/datapackage.yaml", """
                name: bok
                bidrag: {kind: budget, origin: synthetic, publisher: Syntetisk budget, region: "24", dated: 2023-11-28, unit: kr}
                resources:
                  - name: plan-2024
                    path: plan.csv
                    encoding: windows-1252
                    dialect: {delimiter: ";"}
                    schema: {fields: [MONEY {name: "Budget 2024 (mkr)", type: number, decimalChar: ",", columnType: amount}]}
                    bidrag: {year: 2024, series: drift, version: Regionplan}
                  - name: plan-2025
                    path: plan.csv
                    encoding: windows-1252
                    dialect: {delimiter: ";"}
                    schema: {fields: [MONEY {name: "Budget 2025, tkr", type: number, decimalChar: ",", groupChar: " ", columnType: amount}]}
                    bidrag: {year: 2025, series: drift, version: Regionplan}
                  - name: andring
                    path: andring.csv
                    dialect: {delimiter: ";"}
                    schema: {fields: [MONEY {name: Enhet, columnType: unit}, {name: Belopp, type: number, decimalChar: ",", groupChar: " ", columnType: amount}, {name: Läge, columnType: status}]}
                    bidrag: {year: 2024, series: drift, mode: amendment, dated: 2024-06-01}
                  - name: prognos
                    path: prognos.csv
                    dialect: {delimiter: ";"}
                    schema: {fields: [{name: Bidrag, columnType: grant}, {name: Belopp, type: number, decimalChar: ",", columnType: amount}]}
                    bidrag: {year: 2024, series: drift, mode: forecast, dated: 2024-09-01}
                  - name: ekonomi
                    path: ekonomi.csv
                    dialect: {delimiter: ";"}
                    schema: {fields: [{name: Bidrag, columnType: grant}, {name: År, columnType: year}, {name: Belopp, type: number, decimalChar: ",", groupChar: " ", columnType: amount}]}
                    bidrag: {series: ekonomi, sign: debit_positive}
                """.replace("MONEY", money));
        file("plan.csv", """
                Bidrag;Sida;Nämnd;Budget 2024 (mkr);Budget 2025, tkr
                provbidrag-2024;Intäkt;Regionstyrelsen;82,6;1 500
                provbidrag-2024;Nettoram;Nämnden;-82,6;-1 500
                Summa;;;0,0;0
                """.getBytes(WINDOWS));
        file("andring.csv", """
                Bidrag;Sida;Nämnd;Enhet;Belopp;Läge
                provbidrag-2024;intäkt;Regionstyrelsen;tkr;400;antagen
                provbidrag-2024;intäkt;Regionstyrelsen;;1 000;Förslag
                provbidrag-2024;intäkt;Regionstyrelsen;tkr;-100,5;antagen
                provbidrag-2024;kostnad;Regionstyrelsen;tkr;1;antagen
                provbidrag-2024;intäkt;Regionstyrelsen;öre;1;antagen
                """.getBytes(StandardCharsets.UTF_8));
        file("prognos.csv", "Bidrag;Belopp\nprovbidrag-2024;90 mkr\n".getBytes(StandardCharsets.UTF_8));
        file(
                "ekonomi.csv",
                "Bidrag;År;Belopp\nprovbidrag-2024;2024;-1 000,00\nprovbidrag-2024;2024;\u2212500,00\n"
                        .getBytes(StandardCharsets.UTF_8));

        Path csv = run().folder().resolve("csv");

        assertThat(rows(csv, "fct_budget"))
                .filteredOn(row -> "24".equals(row.get("region_code")))
                .extracting(row -> "%s %s %s %s %s %s ±%s %s"
                        .formatted(
                                row.get("delivery_id"),
                                row.get("year"),
                                row.get("side"),
                                row.get("mode"),
                                row.get("status"),
                                row.get("amount_sek"),
                                row.get("precision_sek"),
                                row.get("not_counted_reason"))
                        .strip())
                .containsExactlyInAnyOrder(
                        "bok/plan-2024 2024 revenue original adopted 82600000.00 ±50000.00",
                        "bok/plan-2024 2024 frame original adopted -82600000.00 ±50000.00 frame",
                        "bok/plan-2025 2025 revenue original adopted 1500000.00 ±500.00",
                        "bok/plan-2025 2025 frame original adopted -1500000.00 ±500.00 frame",
                        "bok/andring 2024 revenue amendment adopted 400000.00 ±500.00",
                        "bok/andring 2024 revenue amendment proposed 1000.00 ±0.00 proposed",
                        "bok/andring 2024 revenue amendment adopted -100500.00 ±50.00",
                        "bok/prognos 2024 revenue forecast adopted 90000000.00 ±500000.00 forecast",
                        "bok/ekonomi 2024 revenue original adopted 1000.00 ±0.00",
                        "bok/ekonomi 2024 revenue original adopted 500.00 ±0.00");
        assertThat(rows(csv, "rejected_row"))
                .extracting(
                        row -> "%s %s %s".formatted(row.get("record_number"), row.get("column_name"), row.get("value")))
                .containsExactlyInAnyOrder("4 side kostnad", "5 unit öre");
        assertThat(rows(csv, "fct_reconciliation"))
                .filteredOn(row -> "24".equals(row.get("region_code")))
                .extracting(row -> row.get("year") + " " + row.get("budgeted_sek"))
                .containsExactlyInAnyOrder("2024 82901000.00", "2025 1500000.00");
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
