package se.bidrag.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table's fields as Table Schema and Fiscal Data Package say them: types, what the taxonomy calls them, keys, and how a
 * row of several amounts becomes rows of one.
 *
 * <p>Source: Fiscal Data Package 1.0.0rc1 and its Budget Standard Taxonomy; Table Schema 1.0.
 */
final class FiscalSchema {

    static final String CURRENCY = "SEK";

    /** What the taxonomy calls our columns; it has no word for the others. */
    private static final Map<String, String> COLUMN_TYPES = Map.ofEntries(
            Map.entry("year", "date:fiscal-year"),
            Map.entry("posting_date", "date:generic"),
            Map.entry("region_code", "geo:target:code"),
            Map.entry("region_name", "geo:target:title"),
            Map.entry("grant_code", "fin-source:generic:code"),
            Map.entry("grant_name", "fin-source:generic:label"),
            Map.entry("account", "economic-classification:generic:code"),
            Map.entry("project", "activity:generic:project:code"),
            Map.entry("activity", "activity:generic:program:code"),
            Map.entry("cost_centre", "administrative-classification:generic:code"),
            Map.entry("stage", "phase:id"),
            Map.entry("side", "direction"),
            Map.entry("amount_sek", "value"));

    /** Amounts that stand side by side in a row, and the phase that each would be alone. */
    private static final Map<String, String> PHASES = Map.of(
            "decided_sek", "decided",
            "budgeted_sek", "budgeted",
            "received_sek", "received",
            "recognised_sek", "recognised");

    /** Columns that lead to a row of another table, which has it as its only key. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("region_code", "dim_region"),
            Map.entry("grant_code", "dim_grant"),
            Map.entry("delivery_id", "dim_delivery"),
            Map.entry("superseded_by", "dim_delivery"),
            Map.entry("outcome", "dim_outcome"),
            Map.entry("payment_outcome", "dim_outcome"),
            Map.entry("cause", "dim_cause"),
            Map.entry("proposed_cause", "dim_cause"),
            Map.entry("refusal", "dim_refusal"),
            Map.entry("posting_date", "dim_date"));

    private FiscalSchema() {}

    static Map<String, Object> of(PublishedTable table, List<PublishedTable> tables) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(FiscalSchema::field).toList());
        schema.put("missingValues", List.of(""));
        if (table.key().size() == 1) {
            schema.put("primaryKey", table.key().get(0));
        }
        List<Object> foreignKeys = foreignKeys(table, tables);
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        List<Object> extraFields = extraFields(table);
        if (!extraFields.isEmpty()) {
            schema.put("extraFields", extraFields);
        }
        return schema;
    }

    private static Map<String, Object> field(PublishedColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        if (column.type().equals("TIMESTAMP")) {
            field.put("format", "%Y-%m-%d %H:%M:%S");
        }
        field.put("title", column.label());
        field.put("description", column.description());
        if (COLUMN_TYPES.containsKey(column.name())) {
            field.put("columnType", COLUMN_TYPES.get(column.name()));
        }
        if (PHASES.containsKey(column.name())) {
            field.put("normalize", Map.of("phase", PHASES.get(column.name())));
        }
        return field;
    }

    /** Columns of the table with one amount a row that this one would be. */
    private static List<Object> extraFields(PublishedTable table) {
        List<String> names = table.columns().stream().map(PublishedColumn::name).toList();
        List<Object> extra = new ArrayList<>();
        boolean isWide = names.stream().anyMatch(PHASES::containsKey);
        if (isWide) {
            extra.add(ordered("name", "amount", "type", "number", "columnType", "value", "normalizationTarget", true));
            extra.add(ordered("name", "phase", "type", "string", "columnType", "phase:id"));
        }
        if (isWide || names.contains("amount_sek")) {
            extra.add(ordered(
                    "name", "currency", "type", "string", "columnType", "value-currency:code", "constant", CURRENCY));
        }
        return extra;
    }

    private static List<Object> foreignKeys(PublishedTable table, List<PublishedTable> tables) {
        List<Object> keys = new ArrayList<>();
        for (PublishedColumn column : table.columns()) {
            tables.stream()
                    .filter(other -> other.name().equals(REFERENCES.get(column.name())))
                    .filter(other -> !other.equals(table) || !other.key().contains(column.name()))
                    .forEach(other -> keys.add(ordered(
                            "fields",
                            column.name(),
                            "reference",
                            ordered(
                                    "resource",
                                    other.equals(table) ? "" : other.name(),
                                    "fields",
                                    other.key().get(0)))));
        }
        return keys;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            ordered.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return ordered;
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
