package se.bidrag;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A synthetic finance database in PostgreSQL: a schema of its own and a user who may only read it, both gone when closed.
 *
 * <p>In a container where there is a Docker engine, else on the server of {@code BIDRAG_TEST_POSTGRES_URL}.
 */
public final class FinanceDatabaseFixture implements AutoCloseable {

    /** To be searched for in everything that is written. */
    public static final String PASSWORD = "hemligt-losenord-4711";

    private final @Nullable PostgreSQLContainer container;
    private final String serverUrl;
    private final JdbcClient owner;
    private final String name = "bidrag_" + UUID.randomUUID().toString().replace('-', '_');

    private FinanceDatabaseFixture(@Nullable PostgreSQLContainer container, String serverUrl) {
        this.container = container;
        this.serverUrl = serverUrl;
        this.owner = JdbcClient.create(new DriverManagerDataSource(serverUrl));
    }

    /** Opens it, or has the test reported as skipped where there is no PostgreSQL. */
    public static FinanceDatabaseFixture open() {
        FinanceDatabaseFixture database = onAServer();
        database.execute("create schema %1$s".formatted(database.name));
        database.execute("create role %s login password '%s'".formatted(database.name, PASSWORD));
        database.execute("grant usage on schema %1$s to %1$s".formatted(database.name));
        database.execute(
                "alter default privileges in schema %1$s grant select on tables to %1$s".formatted(database.name));
        return database;
    }

    private static FinanceDatabaseFixture onAServer() {
        String url = System.getenv("BIDRAG_TEST_POSTGRES_URL");
        if (url != null) {
            return new FinanceDatabaseFixture(null, url);
        }
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "neither a Docker engine nor BIDRAG_TEST_POSTGRES_URL: PostgreSQL is not tested");
        PostgreSQLContainer server = new PostgreSQLContainer("postgres:17-alpine");
        server.start();
        return new FinanceDatabaseFixture(
                server,
                "%s&user=%s&password=%s".formatted(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
    }

    /** Runs as the owner; {@code $} stands for the schema. */
    public void execute(String sql) {
        owner.sql(sql.replace("$", name)).update();
    }

    /** Asks as the owner; {@code $} stands for the schema. */
    public long count(String sql) {
        return owner.sql(sql.replace("$", name)).query(Long.class).single();
    }

    /** The address without a user, as an operator sets it. */
    public String url() {
        return serverUrl.substring(0, serverUrl.indexOf('?')) + "?currentSchema=" + name;
    }

    /** The user who may only read. */
    public String user() {
        return name;
    }

    /** Ends the connections of the user who reads, as a server does that goes down. */
    public long hangUp() {
        return count(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '%s'".formatted(name));
    }

    @Override
    public void close() {
        hangUp();
        execute("drop schema $ cascade");
        execute("drop owned by $");
        execute("drop role $");
        if (container != null) {
            container.stop();
        }
    }
}
