package se.bidrag.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a model's header says of rows that need not be made anew: {@code Kept: raw.ledger_record while raw.delivery,
 * raw.regions} says that the rows which a delivery's records of the source give are the same for as long as that delivery's
 * rows of the named tables are, and the whole of those that have no deliveries.
 *
 * @param source the one raw table whose rows are many
 * @param unchanged the tables on which the kept rows rest besides
 */
record KeptHeader(String source, List<String> unchanged) {

    KeptHeader {
        unchanged = List.copyOf(unchanged);
    }

    /** Reads it; empty where the file has none. */
    static Optional<KeptHeader> of(SqlFile file) {
        return file.header("Kept").map(header -> read(file, header));
    }

    private static KeptHeader read(SqlFile file, String header) {
        String[] parts = header.split(" while ", -1);
        if (parts.length != 2) {
            throw new ModelException(
                    "%s: Kept is '%s'; expected a raw table, 'while', and raw tables with commas between"
                            .formatted(file.path(), header));
        }
        return new KeptHeader(
                parts[0].strip(),
                Arrays.stream(parts[1].split(",", -1)).map(String::strip).toList());
    }
}
