package se.bidrag.publish;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A program of its own, run with an older DuckDB, that prints its version and what one query finds in a database. */
final class OlderReader {

    private OlderReader() {}

    public static void main(String[] arguments) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0], readOnly);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(arguments[1])) {
            System.out.println(connection.getMetaData().getDatabaseProductVersion());
            while (rows.next()) {
                System.out.println(rows.getString(1));
            }
        }
    }
}
