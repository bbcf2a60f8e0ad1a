package se.bidrag.publish;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The publication's CSV files described as a Fiscal Data Package, so that tools know types, keys and meaning. It names no
 * date, size or hash: the same tables give the same bytes.
 *
 * <p>Source: Fiscal Data Package 1.0.0rc1, whose fields name their {@code columnType}, and its published JSON Schema, which
 * asks for the {@code model} of version 0.3 and for the profile of the tabular package that every fiscal one is.
 */
final class FiscalPackage {

    private static final String TAXONOMY = "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json";

    private FiscalPackage() {}

    static void write(List<PublishedTable> tables, Path file) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", "bidrag");
        descriptor.put("title", "Statsbidrag till regionerna: beslutat, budgeterat och mottaget");
        descriptor.put("countryCode", "SE");
        descriptor.put("granularity", "aggregated");
        descriptor.put("columnTypes", List.of(TAXONOMY));
        descriptor.put("model", FiscalModel.model());
        descriptor.put(
                "resources",
                tables.stream().map(table -> resource(table, tables)).toList());
        Json.write(file, descriptor);
    }

    private static Map<String, Object> resource(PublishedTable table, List<PublishedTable> tables) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("path", "csv/" + table.name() + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("description", table.comment());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", new TreeMap<>(Map.of("delimiter", ",", "doubleQuote", true)));
        resource.put("schema", FiscalSchema.of(table, tables));
        return resource;
    }
}
