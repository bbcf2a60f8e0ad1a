package se.bidrag.publish;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.bidrag.warehouse.Warehouse;

/** A page for people that a browser opens without a network: figures, differences, and deliveries to look at. */
final class Report {

    private Report() {}

    /** Writes the page from the publication's database, attached as {@code publication}. */
    static void write(Warehouse warehouse, PublicationOrder order, Path file) throws IOException {
        ReportTables tables = new ReportTables(warehouse);
        List<Map<String, Object>> differences = tables.differences();
        List<Map<String, Object>> rejections = tables.rejections();
        List<Map<String, Object>> warnings = tables.warnings();
        Map<String, Object> page = new HashMap<>();
        page.put("asOf", order.id().asOf().toString());
        page.put("knownAt", order.knownAt().map(Object::toString).orElse(""));
        page.put("publication", order.id().toString());
        page.put("anySynthetic", tables.anySynthetic());
        page.put("years", tables.years());
        page.put("differences", differences);
        page.put("hasDifferences", !differences.isEmpty());
        page.put("rejections", rejections);
        page.put("hasRejections", !rejections.isEmpty());
        page.put("warnings", warnings);
        page.put("hasWarnings", !warnings.isEmpty());
        Files.createDirectories(file.resolveSibling("."));
        try (Reader template = new InputStreamReader(
                        Objects.requireNonNull(
                                Report.class.getResourceAsStream("report.html"), "the program lacks report.html"),
                        StandardCharsets.UTF_8);
                Writer html = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Mustache.compiler().emptyStringIsFalse(true).compile(template).execute(page, html);
        }
    }
}
