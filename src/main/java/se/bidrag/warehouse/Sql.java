package se.bidrag.warehouse;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes names and texts into SQL so that nothing in them can end them. */
public final class Sql {

    private Sql() {}

    /** A text literal: {@code it's} becomes {@code 'it''s'}. */
    public static String text(Object value) {
        return "'" + value.toString().replace("'", "''") + "'";
    }

    /** A quoted name: {@code Fördelade medel (kr)} becomes {@code "Fördelade medel (kr)"}. */
    public static String name(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    /** A DuckDB list of texts, such as a list of files. */
    public static String texts(Collection<?> values) {
        return values.stream().map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
