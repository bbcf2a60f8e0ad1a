package se.bidrag.delivery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told about a file: how it is written, never what its figures mean.
 *
 * @param missingValues cells that count as empty, compared as sent
 * @param table heading or number of the table in a document that holds several; null where it was not told
 * @param database what to read from a database; null where a file is read
 */
public record Reading(
        Format format,
        Encoding encoding,
        Dialect dialect,
        List<Field> fields,
        List<String> missingValues,
        @Nullable String table,
        TotalRow totalRow,
        Packing packing,
        @Nullable DatabaseQuery database) {

    public Reading {
        fields = List.copyOf(fields);
        missingValues = List.copyOf(missingValues);
    }

    /** A file that is one table, delivered as it is, every record of it meant. */
    public Reading(Format format, Encoding encoding, Dialect dialect, List<Field> fields, List<String> missingValues) {
        this(format, encoding, dialect, fields, missingValues, null, TotalRow.NONE, Packing.NONE, null);
    }

    /** The reading of a file. */
    public Reading(
            Format format,
            Encoding encoding,
            Dialect dialect,
            List<Field> fields,
            List<String> missingValues,
            @Nullable String table,
            TotalRow totalRow,
            Packing packing) {
        this(format, encoding, dialect, fields, missingValues, table, totalRow, packing, null);
    }

    /** The same columns, read from a database. */
    public Reading from(DatabaseQuery query) {
        return new Reading(format, encoding, dialect, fields, missingValues, table, totalRow, packing, query);
    }

    /** The column that is this, if one is. */
    public Optional<Field> field(ColumnType type) {
        return fields.stream().filter(field -> field.columnType() == type).findFirst();
    }
}
