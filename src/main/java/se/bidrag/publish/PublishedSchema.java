package se.bidrag.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The tables of a publication and their columns, in their order. */
public final class PublishedSchema {

    private PublishedSchema() {}

    private record Column(String tableName, String columnName) {}

    /** By table, in order of name. */
    public static Map<String, List<String>> of(Publication publication, WarehouseSettings settings) {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            warehouse.execute("attach %s as publication (read_only)".formatted(Sql.text(publication.database())));
            warehouse.sql().sql("""
                            select table_name, column_name from duckdb_columns()
                            where database_name = 'publication' and not internal
                            order by table_name, column_index
                            """).query(Column.class).list().forEach(column -> tables.computeIfAbsent(
                            column.tableName(), none -> new ArrayList<>())
                    .add(column.columnName()));
        }
        return tables;
    }
}
