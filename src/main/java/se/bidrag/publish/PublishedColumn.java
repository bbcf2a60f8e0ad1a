package se.bidrag.publish;

import se.bidrag.warehouse.Sql;

/**
 * A column of a published table.
 *
 * @param type as DuckDB writes it, such as {@code DECIMAL(18,2)}
 * @param label the Swedish heading; the column's name where the dictionary has none
 * @param description what it means; empty where the dictionary has none
 */
record PublishedColumn(String name, String type, String label, String description) {

    String comment(String table) {
        return "comment on column %s.%s is %s".formatted(Sql.name(table), Sql.name(name), Sql.text(description));
    }

    boolean isDecimal() {
        return type.startsWith("DECIMAL");
    }
}
