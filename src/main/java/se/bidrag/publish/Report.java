package se.bidrag.publish;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.bidrag.warehouse.Warehouse;

/** A page for people that a browser opens from disk, without a network; its figures are those of the tables. */
final class Report {

    private Report() {}

    /** Writes the page, the chart library and the evidence into the publication's folder {@code report}. */
    static void write(Warehouse build, List<PublishedTable> published, PublicationOrder order, Path publication)
            throws IOException {
        Path folder = Files.createDirectories(publication.resolve("report"));
        ReportFiles.copyCharts(folder.resolve("echarts.js"));
        try (ReportTables tables = new ReportTables(build);
                Writer html = Files.newBufferedWriter(folder.resolve("index.html"), StandardCharsets.UTF_8)) {
            Mustache.compiler()
                    .withLoader(name -> new StringReader(ReportFiles.text(name)))
                    .compile(ReportFiles.text("index.html"))
                    .execute(
                            Map.of(
                                    "asOf", order.id().asOf(),
                                    "publication", order.id(),
                                    "tables", tables.json()),
                            html);
            tables.writeEvidence(folder.resolve("evidence"));
        }
    }
}
