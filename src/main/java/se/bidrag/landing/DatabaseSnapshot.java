package se.bidrag.landing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.DatabaseQuery;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Kind;
import se.bidrag.warehouse.Sql;

/** One query on one state of a database: every question is answered as if nobody wrote meanwhile, and nothing is written. */
final class DatabaseSnapshot implements AutoCloseable {

    private static final String CONNECT_SECONDS = "10";

    private final Connection connection;
    private final DatabaseConnection settings;
    private final DatabaseQuery query;
    private final List<DatabaseColumn> columns;
    private final @Nullable Watermark watermark;

    private DatabaseSnapshot(
            Connection connection, DatabaseConnection settings, DatabaseQuery query, List<Field> fields, Kind kind)
            throws SQLException {
        this.connection = connection;
        this.settings = settings;
        this.query = query;
        this.columns = columns(fields, kind);
        requireColumns(fields);
        this.watermark = query.watermark() == null ? null : new Watermark(watermarkColumn(query.watermark()));
    }

    static DatabaseSnapshot open(DatabaseConnection settings, DatabaseQuery query, List<Field> fields, Kind kind)
            throws SQLException {
        if (DriverManager.drivers().noneMatch(driver -> accepts(driver, settings.url()))) {
            throw new UnreadableFileException(
                    "no driver is here for its url; expected one such as jdbc:postgresql://host/database");
        }
        Connection connection = DriverManager.getConnection(settings.url(), properties(settings));
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(
                    connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ)
                            ? Connection.TRANSACTION_REPEATABLE_READ
                            : Connection.TRANSACTION_SERIALIZABLE);
            return new DatabaseSnapshot(connection, settings, query, fields, kind);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean accepts(java.sql.Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException notItsOwn) {
            return false;
        }
    }

    private static Properties properties(DatabaseConnection settings) {
        Properties properties = new Properties();
        Optional.ofNullable(settings.username()).ifPresent(user -> properties.setProperty("user", user));
        Optional.ofNullable(settings.password()).ifPresent(password -> properties.setProperty("password", password));
        if (settings.url().startsWith("jdbc:postgresql:")) {
            properties.setProperty("connectTimeout", CONNECT_SECONDS);
            properties.setProperty("loginTimeout", CONNECT_SECONDS);
            properties.setProperty(
                    "socketTimeout", Long.toString(settings.timeout().toSeconds() + 5));
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("ApplicationName", "bidrag");
        }
        return properties;
    }

    private List<DatabaseColumn> columns(List<Field> fields, Kind kind) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from %s where 1 = 0".formatted(source()))) {
            ResultSetMetaData shape = none.getMetaData();
            List<DatabaseColumn> found = new ArrayList<>();
            for (int position = 1; position <= shape.getColumnCount(); position++) {
                String name = shape.getColumnLabel(position);
                int type = DatabaseColumn.type(shape.getColumnType(position), shape.getColumnTypeName(position));
                Field field = fields.stream()
                        .filter(each -> Blanks.trim(each.name()).equals(Blanks.trim(name)))
                        .findFirst()
                        .orElse(null);
                found.add(new DatabaseColumn(position, name, type, field, kind));
            }
            return List.copyOf(found);
        }
    }

    private void requireColumns(List<Field> fields) {
        for (Field field : fields) {
            if (columns.stream().noneMatch(column -> field.equals(column.field()))) {
                throw new UnreadableFileException(
                        "no column of the query is called '%s', which is declared; the query has %s"
                                .formatted(field.name(), names()));
            }
        }
    }

    private String source() {
        return "(\n%s\n) sent".formatted(query.select());
    }

    private DatabaseColumn watermarkColumn(String name) {
        List<DatabaseColumn> named =
                columns.stream().filter(column -> column.name().equals(name)).toList();
        if (named.size() != 1) {
            throw new UnreadableFileException("%s column of the query is called '%s', its watermark; the query has %s"
                    .formatted(named.isEmpty() ? "no" : "more than one", name, names()));
        }
        return named.get(0);
    }

    private String names() {
        return header().stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    /** The names of the query's columns, in order. */
    List<String> header() {
        return columns.stream().map(DatabaseColumn::name).toList();
    }

    List<DatabaseColumn> columns() {
        return columns;
    }

    /** The columns that the database can sum. */
    List<DatabaseColumn> summed() {
        return columns.stream().filter(DatabaseColumn::isSummed).toList();
    }

    Optional<Watermark> watermark() {
        return Optional.ofNullable(watermark);
    }

    /** What the database itself counts and sums; up to this watermark where one is given, else all there is. */
    DatabaseSum sum(@Nullable String through) throws SQLException {
        String sums = summed().stream()
                .map(column -> ", coalesce(sum(%s), 0)".formatted(Sql.name(column.name())))
                .collect(Collectors.joining());
        String limit = through == null ? "" : " where %s <= ?".formatted(watermarkName());
        try (PreparedStatement statement =
                prepare("select count(*)%s from %s%s".formatted(sums, source(), limit), through)) {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                List<BigDecimal> figures = new ArrayList<>();
                for (int i = 0; i < summed().size(); i++) {
                    figures.add(row.getBigDecimal(i + 2));
                }
                return new DatabaseSum(row.getLong(1), figures);
            }
        }
    }

    /** Refuses rows without a watermark, which no night would read. */
    void requireWatermarks() throws SQLException {
        String name = watermarkName();
        try (PreparedStatement statement =
                        prepare("select count(*) from %s where %s is null".formatted(source(), name), null);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new UnreadableFileException(
                        "%d rows have no watermark %s; expected one in each, or leave them out in the query"
                                .formatted(row.getLong(1), name));
            }
        }
    }

    /** The rows above this watermark, or all; in an order in which only equal rows could change places. */
    DatabaseRows rows(@Nullable String after) throws SQLException {
        String above = after == null ? "" : " where %s > ?".formatted(watermarkName());
        String order = IntStream.rangeClosed(1, columns.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", watermark == null ? "" : watermarkName() + ", ", ""));
        PreparedStatement statement =
                prepare("select * from %s%s order by %s".formatted(source(), above, order), after);
        try {
            statement.setFetchSize(settings.fetchSize());
            return new DatabaseRows(statement, statement.executeQuery(), columns, watermark);
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private String watermarkName() {
        return Sql.name(Objects.requireNonNull(watermark).column().name());
    }

    private PreparedStatement prepare(String sql, @Nullable String through) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setQueryTimeout((int) Math.min(settings.timeout().toSeconds(), Integer.MAX_VALUE));
        if (through != null) {
            Objects.requireNonNull(watermark).bind(statement, 1, through);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
