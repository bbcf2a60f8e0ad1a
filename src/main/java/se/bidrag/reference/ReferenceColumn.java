package se.bidrag.reference;

import java.util.List;
import java.util.Optional;

/**
 * One column of a reference table.
 *
 * @param isRequired whether the column must be in the file and never empty
 */
record ReferenceColumn(String name, ValueType type, boolean isRequired) {

    /**
     * A column as its shape says.
     *
     * @param allowed the only words that it may hold; none when it may hold any
     */
    static ReferenceColumn of(String name, String databaseType, boolean isRequired, List<String> allowed) {
        ValueType type = allowed.isEmpty() ? ValueType.of(databaseType) : new ValueType.Choice(allowed);
        return new ReferenceColumn(name, type, isRequired);
    }

    /** The value of a cell; nothing when it is empty or does not read. */
    Optional<Object> read(String cell) {
        return cell.isEmpty() ? Optional.empty() : type.read(cell);
    }
}
