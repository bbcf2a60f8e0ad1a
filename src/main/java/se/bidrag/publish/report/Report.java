package se.bidrag.publish.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import se.bidrag.warehouse.Warehouse;

/** A page for people that a browser opens from disk, without a network; its figures are those of the tables. */
public final class Report {

    private Report() {}

    /**
     * Writes the page, the chart library and the evidence into a folder.
     *
     * @param build finished; its tables say what is shown
     * @param publication its name, which the page tells its readers
     * @param asOf the day that the figures stand for
     */
    public static void write(Warehouse build, String publication, LocalDate asOf, Path folder) throws IOException {
        Files.createDirectories(folder);
        ReportFiles.copyCharts(folder.resolve("echarts.js"));
        try (ReportTables tables = new ReportTables(build);
                Writer html = Files.newBufferedWriter(folder.resolve("index.html"), StandardCharsets.UTF_8)) {
            Mustache.compiler()
                    .withLoader(name -> new StringReader(ReportFiles.text(name)))
                    .compile(ReportFiles.text("index.html"))
                    .execute(
                            Map.of(
                                    "asOf", asOf,
                                    "publication", publication,
                                    "tables", tables.json()),
                            html);
            tables.writeEvidence(folder.resolve("evidence"));
        }
    }
}
