package se.bidrag.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * A program of its own, run with one of several DuckDBs: opens, queries and closes a database until a file appears, and
 * says how often, which answers it saw, and how often two queries of one connection told different publications.
 */
final class ManyReads {

    private ManyReads() {}

    public static void main(String[] arguments) throws Exception {
        String database = arguments[0];
        Path stop = Path.of(arguments[1]);
        Path ready = Path.of(arguments[2]);
        int opened = 0;
        int torn = 0;
        int changes = 0;
        String before = "";
        while (!Files.exists(stop)) {
            try (Connection connection = open(database)) {
                String first = ask(connection, arguments[3]);
                String second = ask(connection, arguments[4]);
                torn += first.equals(second) ? 0 : 1;
                changes += first.equals(before) ? 0 : 1;
                before = first;
            }
            opened++;
            if (opened == 1) {
                Files.createFile(ready);
            }
        }
        System.out.println("opened %d, publications %d, torn %d".formatted(opened, changes, torn));
    }

    private static Connection open(String database) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        return DriverManager.getConnection("jdbc:duckdb:" + database, readOnly);
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
