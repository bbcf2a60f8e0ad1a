package se.bidrag.publish;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The publication's CSV files described as a Fiscal Data Package, so that tools know types and meaning. It names no date,
 * size or hash: the same tables give the same bytes.
 *
 * <p>Source: Fiscal Data Package 1.0 and its Budget Standard Taxonomy.
 */
final class FiscalPackage {

    private static final String TAXONOMY = "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json";

    /** What the taxonomy calls our columns; the taxonomy has no word for the others. */
    private static final Map<String, String> COLUMN_TYPES = Map.of(
            "year", "date:fiscal-year",
            "posting_date", "date:generic",
            "region_code", "geo:target:code",
            "region_name", "geo:target:title",
            "grant_code", "fin-source:generic:code",
            "grant_name", "fin-source:generic:label",
            "account", "economic-classification:generic:code",
            "stage", "phase:id",
            "side", "direction",
            "amount_sek", "value");

    private FiscalPackage() {}

    static void write(List<PublishedTable> tables, Path file) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "fiscal-data-package");
        descriptor.put("name", "bidrag");
        descriptor.put("title", "Statsbidrag till regionerna: beslutat, budgeterat och mottaget");
        descriptor.put("countryCode", "SE");
        descriptor.put("columnTypes", List.of(TAXONOMY));
        descriptor.put("resources", tables.stream().map(FiscalPackage::resource).toList());
        Json.write(file, descriptor);
    }

    private static Map<String, Object> resource(PublishedTable table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("path", "csv/" + table.name() + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("description", table.comment());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(PublishedTable table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(FiscalPackage::field).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(PublishedColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        field.put("title", column.label());
        field.put("description", column.description());
        String columnType = COLUMN_TYPES.get(column.name());
        if (columnType != null) {
            field.put("columnType", columnType);
        }
        return field;
    }

    private static String type(String type) {
        if (type.startsWith("DECIMAL")) {
            return "number";
        }
        return switch (type) {
            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UBIGINT" -> "integer";
            case "DOUBLE", "FLOAT" -> "number";
            case "BOOLEAN" -> "boolean";
            case "DATE" -> "date";
            case "TIMESTAMP" -> "datetime";
            default -> "string";
        };
    }
}
