package se.bidrag.sql.style;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** Every table that the SQL files make, built once from nothing, to ask what columns it has. */
final class PublishedTables implements AutoCloseable {

    /**
     * A column that a file makes.
     *
     * @param table without its schema
     */
    record Column(String schema, String table, String name, String type) {
        boolean isPublished() {
            return schema.equals("mart") || schema.equals("audit");
        }
    }

    private final SqlLibrary library = SqlLibrary.packaged();
    private final Warehouse warehouse;

    PublishedTables(Path folder) {
        warehouse = Warehouse.inMemory(new WarehouseSettings("512MB", 2, folder));
        ModelBuild build = new ModelBuild(library, warehouse);
        build.prepare();
        build.beforeChecks((table, number, of) -> {});
        build.afterChecks((table, number, of) -> {});
    }

    /** Columns of staging and later layers, and of what was made beside them. */
    List<Column> columns() {
        return warehouse.sql().sql("""
                        select table_schema as "schema", table_name as "table", column_name as name, data_type as type
                        from information_schema.columns
                        where table_schema not in ('raw', 'main')
                        """).query(Column.class).list().stream()
                .sorted(Comparator.comparing(Column::toString))
                .toList();
    }

    Stream<Column> published() {
        return columns().stream().filter(Column::isPublished);
    }

    /** The tables of a schema, each without it. */
    List<String> in(String schema) {
        return library.in(schema).stream().map(SqlFile::name).toList();
    }

    Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
