package se.bidrag.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One open connection to a DuckDB database; not for use by two threads at once, see {@link #another()}. */
public final class Warehouse implements AutoCloseable {

    /** Is told of each statement before it runs, and of each appending; tests let statements fail here, one by one. */
    static volatile Consumer<String> watcher = statement -> {};

    private final DuckDBConnection connection;
    private final JdbcClient client;

    private Warehouse(DuckDBConnection connection) {
        this.connection = connection;
        this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** Opens, or makes, the database in this file. */
    public static Warehouse open(Path file, WarehouseSettings settings) {
        return connect("jdbc:duckdb:" + file, settings);
    }

    /** Opens a new database that lives in memory only and ends with its last connection. */
    public static Warehouse inMemory(WarehouseSettings settings) {
        return connect("jdbc:duckdb:", settings);
    }

    private static Warehouse connect(String url, WarehouseSettings settings) {
        watcher.accept("open " + url);
        Properties properties = new Properties();
        properties.setProperty("memory_limit", settings.memoryLimit());
        properties.setProperty("threads", Integer.toString(settings.threads()));
        properties.setProperty("temp_directory", settings.temporary().toString());
        properties.setProperty("max_temp_directory_size", settings.temporaryLimit());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        try {
            Connection connection = DriverManager.getConnection(url, properties);
            Warehouse warehouse = new Warehouse(connection.unwrap(DuckDBConnection.class));
            warehouse.narrowOrClose(settings);
            return warehouse;
        } catch (SQLException e) {
            throw new WarehouseException("cannot open the database %s: %s".formatted(url, e.getMessage()), e);
        } catch (LinkageError e) {
            throw new WarehouseException(
                    "%s: DuckDB's library cannot be unpacked there; expected a folder with 200 MB to spare. Free some, or name another by -Djava.io.tmpdir"
                            .formatted(System.getProperty("java.io.tmpdir")),
                    e);
        }
    }

    private void narrowOrClose(WarehouseSettings settings) {
        boolean isNarrow = false;
        try {
            narrow(settings);
            isNarrow = true;
        } finally {
            if (!isNarrow) {
                close();
            }
        }
    }

    /** Shuts SQL in, for good: what a statement reads or writes lies in the reach, links resolved, or is refused. */
    private void narrow(WarehouseSettings settings) {
        if (settings.reach().isEmpty()) {
            return;
        }
        List<String> folders = settings.reach().stream()
                .flatMap(folder -> Stream.of(folder, real(folder)))
                .map(folder -> folder + "/")
                .distinct()
                .toList();
        execute("set allowed_directories = " + Sql.texts(folders));
        execute("set enable_external_access = false");
        execute("set lock_configuration = true");
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThere) {
            return folder;
        }
    }

    /** A second connection to the same database, for another thread; closed on its own. */
    public Warehouse another() {
        try {
            return new Warehouse(connection.duplicate().unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw new WarehouseException("cannot open a second connection: " + e.getMessage(), e);
        }
    }

    /** Queries and statements with parameters, by Spring's client. */
    public JdbcClient sql() {
        watcher.accept("query");
        return client;
    }

    /** Runs one statement, or several with semicolons between, for what they do. */
    public void execute(String sql) {
        watcher.accept(sql);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new WarehouseException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Breaks off what this connection is doing, if anything; the only method that another thread may call. */
    public void interrupt() {
        try (Statement statement = connection.createStatement()) {
            statement.cancel();
        } catch (SQLException e) {
            throw new WarehouseException("cannot interrupt the database: " + e.getMessage(), e);
        }
    }

    /** DuckDB's own version, such as {@code v1.5.6}. */
    public String version() {
        return client.sql("select version()").query(String.class).single();
    }

    /** Whether DuckDB would fetch what it lacks from the network. */
    public boolean downloadsExtensions() {
        return client.sql("""
                        select count(*) > 0 from duckdb_settings()
                        where name in ('autoinstall_known_extensions', 'autoload_known_extensions', 'allow_community_extensions')
                        and value <> 'false'
                        """).query(Boolean.class).single();
    }

    /** How many rows its tables have together, temporary ones left out. */
    public long rows() {
        return client.sql(
                        "select coalesce(sum(estimated_size), 0) from duckdb_tables() where not internal and not temporary")
                .query(Long.class)
                .single();
    }

    /** Starts appending rows to a table; far faster than insert statements. */
    public RowAppender append(String schema, String table) {
        watcher.accept("append to %s.%s".formatted(schema, table));
        return RowAppender.to(connection, schema, table);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("cannot close the database: " + e.getMessage(), e);
        }
    }
}
