package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.delivery.Format;
import se.bidrag.home.Home;
import se.bidrag.landing.document.WrittenLayout;
import se.bidrag.nightly.NightReport;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of every format, inspected, described by what that writes, and landed as it is. */
class InspectedDocumentsTest {

    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
    private static final List<Format> FORMATS =
            List.of(Format.MD, Format.TXT, Format.HTML, Format.DOCX, Format.PDF, Format.XLSX);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void makeAHome() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("data/reference"), folder.resolve("reference"));
        Files.delete(folder.resolve("reference/explanations.csv"));
        Path grants = folder.resolve("reference/grants.csv");
        int columns = Files.readAllLines(grants).get(0).split(",", -1).length;
        Files.writeString(grants, "provbidrag,Provbidrag" + ",".repeat(columns - 2) + "\n", StandardOpenOption.APPEND);
    }

    private Path document(Format format) throws IOException {
        String name = format.text();
        Path file = folder.resolve("incoming").resolve(name).resolve("beslut." + name);
        Files.createDirectories(file.getParent());
        WrittenLayout.write("one-column-of-money", format, file);
        return file;
    }

    @Test
    void landAsTheirWrittenDescriptorsSay() throws IOException {
        int year = 1990;
        for (Format format : FORMATS) {
            List<String> arguments = new ArrayList<>(List.of(document(format).toString(), "--write", "--json"));
            for (String said : List.of(
                    "publisher=Provmyndigheten",
                    "origin=synthetic",
                    "dated=2024-03-07",
                    "grant=provbidrag",
                    "year=" + year++,
                    "stage=decided",
                    "unit=kr")) {
                arguments.addAll(List.of("--say", said));
            }
            JsonNode file = JsonMapper.shared().readTree(inspect(arguments)).at("/files/0");
            assertThat(file.at("/seen/format").asString()).as(format.text()).isEqualTo(format.text());
            assertThat(file.at("/deliveries/0/summary/record_count").asInt())
                    .as(file.toPrettyString())
                    .isEqualTo(22);
        }

        NightReport night = new Nightly(
                        new NightRequest(
                                new Home(folder),
                                null,
                                null,
                                Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB")),
                        NIGHT,
                        Progress.SILENT)
                .run();

        assertThat(landed(night))
                .containsExactlyElementsOf(FORMATS.stream()
                        .map(format -> "%s/beslut 21 3000000000.00".formatted(format.text()))
                        .sorted()
                        .toList());
    }

    private List<String> landed(NightReport night) {
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 2, folder))) {
            return warehouse
                    .sql()
                    .sql("""
                            select concat_ws(' ', delivery_id, count(distinct region_code), sum(amount_sek))
                            from read_parquet(%s)
                            group by delivery_id
                            order by delivery_id""".formatted(Sql.text(night.folder().resolve("parquet/fct_allocation.parquet"))))
                    .query(String.class)
                    .list();
        }
    }

    @Test
    void tellWhatIsAbsentAndWhatTheTextSays() throws IOException {
        Path file = folder.resolve("beslut.html");
        Files.writeString(file, """
                <h2>Beslut</h2><p>Regeringen fördelar 3,0 miljoner kronor.</p><table><tr><th>Region<th>Kronor
                <tr><td>Skåne<td>1 000 000<tr><td>Halland<td>1 000 000<tr><td>Uppsala<td>9 00<tr><td>Ankeborg<td>5</table>""");
        String told = inspect(List.of(file.toString()));
        assertThat(told.lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .containsSubsequence(
                        "found | table 1 'Regeringen fördelar 3,0 miljoner kronor.': 3 regions, columns 'Kronor'",
                        "beslut: allocation, 4 records, in kr",
                        "sentence 2: Regeringen fördelar 3,0 miljoner kronor.");
        assertThat(told).contains("Ankeborg", "'9 00'", "absent: Stockholm");
    }

    private String inspect(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("inspect"));
        all.addAll(arguments);
        all.addAll(List.of("--home", folder.toString()));
        out.reset();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new CommandLineRun(new Terminal(printed, printed, false)).run(all.toArray(String[]::new));
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text.toLowerCase(Locale.ROOT)).isZero();
        return text;
    }
}
