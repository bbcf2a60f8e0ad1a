package se.bidrag.landing;

import java.sql.SQLException;

/** Says what went wrong in a database without its driver's words, which can hold addresses, passwords and people's data. */
final class DatabaseFault {

    private static final int LONGEST = 200;

    private final DatabaseConnection connection;

    DatabaseFault(DatabaseConnection connection) {
        this.connection = connection;
    }

    UnreadableFileException of(SQLException reason) {
        String state = reason.getSQLState() == null ? "" : reason.getSQLState();
        return new UnreadableFileException(
                sentence(state, reason) + (state.isEmpty() ? "" : " (SQLSTATE " + state + ")"));
    }

    private String sentence(String state, SQLException reason) {
        if (state.startsWith("08")) {
            return "the database does not answer; expected one at the connection's url";
        }
        if (state.startsWith("28")) {
            return "the database refuses the connection's user name or password";
        }
        if (state.startsWith("3D")) {
            return "the server has no such database; expected one at the connection's url";
        }
        if (state.equals("25006")) {
            return "the query writes, which is refused; expected a select";
        }
        if (state.equals("57014")) {
            return "the database took more than %d s to answer"
                    .formatted(connection.timeout().toSeconds());
        }
        if (state.startsWith("57")) {
            return "the database ended the connection while it was read";
        }
        if (state.startsWith("42")) {
            return "the query does not run: " + namesOnly(reason);
        }
        if (state.startsWith("22")) {
            return "the query fails on a value that it converts or computes with";
        }
        return "the database cannot be read";
    }

    /** Messages of this class name tables and columns, never values. */
    private String namesOnly(SQLException reason) {
        String message = String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
        for (String secret : new String[] {connection.url(), connection.password(), connection.username()}) {
            if (secret != null && !secret.isEmpty()) {
                message = message.replace(secret, "…");
            }
        }
        return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }
}
