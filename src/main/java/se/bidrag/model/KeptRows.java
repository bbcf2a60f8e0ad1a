package se.bidrag.model;

import java.util.Optional;

/** Rows of tables that an earlier build made of the same inputs, so that this one reads less. */
@FunctionalInterface
public interface KeptRows {

    /** None: every table is made of every record. */
    KeptRows NONE = table -> Optional.empty();

    /** A select of the table's kept rows, with its columns by their names; empty where none is kept. */
    Optional<String> of(String table);
}
