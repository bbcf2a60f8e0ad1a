package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** A ledger's text can name people: it is published for grant money alone, and only where its delivery says so. */
class PrivateTextTest {

    private static final String LEDGER = """
            datum,verifikation,konto,projekt,belopp,text
            2024-04-02,A1,3510,70010,-82572546.00,PLANTEDBIDRAG
            2024-04-02,A1,1930,,82572546.00,PLANTEDBANK
            2024-04-03,A2,4010,,100.00,PLANTEDLON
            2024-04-04,A3,3510,70010,tolv,PLANTEDAVVISAD
            not-a-date,A4,4010,PLANTEDPROJEKT,1.00,PLANTEDDATUM
            """;

    @Test
    void publishesTheTextOfGrantMoneyAndOfNothingElse(@TempDir Path root) throws IOException {
        assertThat(found(published(root, true))).containsOnly("PLANTEDBIDRAG").hasSizeGreaterThan(3);
    }

    @Test
    void publishesNoTextWhereTheDeliveryDoesNotSaySo(@TempDir Path root) throws IOException {
        assertThat(found(published(root, false))).isEmpty();
    }

    private static Path published(Path root, boolean publishText) throws IOException {
        SmallHome small = SmallHome.in(root);
        Path descriptor = root.resolve("incoming/datapackage.yaml");
        String ending = "columnType: amount}\n    bidrag: {kind: ledger,";
        String described = Files.readString(descriptor);
        assertThat(described).contains(ending);
        small.write(
                "incoming/datapackage.yaml",
                described.replace(
                        ending,
                        "columnType: amount}\n        - {name: text, type: string, columnType: text}\n"
                                + "    bidrag: {publish_text: %s, kind: ledger,".formatted(publishText)));
        small.write("incoming/huvudbok.csv", LEDGER);
        Clock night = Clock.fixed(Instant.parse("2025-01-01T03:00:00Z"), ZoneOffset.UTC);
        Map<String, Object> settings = Map.of("bidrag.threads", 1, "bidrag.memory-limit", "256MB");
        return new Nightly(
                        new NightRequest(small.home(), LocalDate.parse("2024-12-31"), null, settings),
                        night,
                        Progress.SILENT)
                .run()
                .folder();
    }

    /** Every mark met in a published file, the database's tables read, the workbook unpacked. */
    private static List<String> found(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(marks(text(file)));
            }
        }
        return found;
    }

    private static List<String> marks(String text) {
        return Pattern.compile("PLANTED[A-Z]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".duckdb")) {
            return tables(file);
        }
        return name.endsWith(".xlsx") ? unpacked(file) : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String tables(Path database) {
        StringBuilder text = new StringBuilder();
        try (Warehouse reader =
                Warehouse.inMemory(new WarehouseSettings("256MB", 1, database.resolveSibling("none")))) {
            reader.execute("attach %s as opened (read_only); use opened".formatted(Sql.text(database)));
            reader.sql()
                    .sql("select table_name from duckdb_tables() where database_name = 'opened'")
                    .query(String.class)
                    .list()
                    .forEach(table -> text.append(reader.sql()
                            .sql("select * from " + Sql.name(table))
                            .query()
                            .listOfRows()));
        }
        return text.toString();
    }

    private static String unpacked(Path workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
