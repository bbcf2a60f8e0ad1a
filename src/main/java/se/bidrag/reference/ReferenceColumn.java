package se.bidrag.reference;

import java.util.Optional;

/**
 * One column of a reference table.
 *
 * @param isRequired whether the column must be in the file and never empty
 */
record ReferenceColumn(String name, ValueType type, boolean isRequired) {

    static ReferenceColumn of(String name, String databaseType, boolean isRequired) {
        return new ReferenceColumn(name, ValueType.of(databaseType), isRequired);
    }

    /** The value of a cell; nothing when it is empty or does not read. */
    Optional<Object> read(String cell) {
        return cell.isEmpty() ? Optional.empty() : type.read(cell);
    }
}
