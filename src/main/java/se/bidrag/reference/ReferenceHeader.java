package se.bidrag.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import se.bidrag.home.Spelling;

/** The header of a reference file: which cell of a row belongs to which column of the table. */
final class ReferenceHeader {

    private final List<String> names;

    ReferenceHeader(ReferenceShape shape, List<String> names, List<String> problems) {
        this.names = List.copyOf(names);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!shape.columnNames().contains(name)) {
                problems.add("%s line 1: unknown column '%s'; %s"
                        .formatted(shape.file(), name, Spelling.suggest(name, shape.columnNames())));
            } else if (!seen.add(name)) {
                problems.add("%s line 1: column '%s' stands twice; expected it once".formatted(shape.file(), name));
            }
        }
        shape.columns().stream()
                .filter(column -> column.isRequired() && !has(column))
                .forEach(column -> problems.add("%s line 1: column '%s' is missing; found %s"
                        .formatted(shape.file(), column.name(), String.join(", ", names))));
    }

    int width() {
        return names.size();
    }

    boolean has(ReferenceColumn column) {
        return names.contains(column.name());
    }

    /** The row's cell in this column; empty when the file has no such column. */
    String cell(CSVRecord cells, ReferenceColumn column) {
        int position = names.indexOf(column.name());
        return position < 0 ? "" : cells.get(position);
    }
}
