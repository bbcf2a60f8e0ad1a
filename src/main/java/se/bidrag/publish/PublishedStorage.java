package se.bidrag.publish;

import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The form that a publication's database has on disk, which decides who can open it. */
public final class PublishedStorage {

    /** The oldest DuckDB that opens a publication. */
    public static final String OLDEST_READER = "v1.2.0";

    private PublishedStorage() {}

    /** The oldest DuckDB that opens this publication's database, such as {@code v1.2.0}, as DuckDB tells it. */
    public static String of(Publication publication, WarehouseSettings settings) {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            warehouse.execute("attach %s as publication (read_only)".formatted(Sql.text(publication.database())));
            return warehouse
                    .sql()
                    .sql(
                            "select rtrim(tags['storage_version'], '+') from duckdb_databases() where database_name = 'publication'")
                    .query(String.class)
                    .single();
        }
    }
}
