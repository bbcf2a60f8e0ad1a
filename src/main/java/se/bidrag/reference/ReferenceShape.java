package se.bidrag.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.Warehouse;

/**
 * What a reference table must look like, as its shape in {@code sql/raw} says.
 *
 * @param file from the home, such as {@code reference/grants.csv}
 * @param unique the column whose value no two rows share, where there is one
 */
record ReferenceShape(
        String name,
        String file,
        boolean mustBeThere,
        Optional<String> unique,
        List<ReferenceColumn> columns,
        String select) {

    ReferenceShape {
        columns = List.copyOf(columns);
    }

    /** The shape, when its source is a reference file. */
    static Optional<ReferenceShape> of(SqlFile shape, Warehouse warehouse) {
        return shape.header("Source")
                .filter(source -> source.startsWith("reference/"))
                .map(source -> new ReferenceShape(
                        shape.name(),
                        source.split(",", 2)[0].strip(),
                        source.contains("must be there"),
                        shape.header("Unique"),
                        columns(shape, warehouse),
                        shape.text()));
    }

    private static List<ReferenceColumn> columns(SqlFile shape, Warehouse warehouse) {
        List<String> required = words(shape.header("Required").orElse(""));
        return warehouse
                .sql()
                .sql("select column_name, column_type from (describe " + shape.text() + ")")
                .query((row, number) -> ReferenceColumn.of(
                        row.getString("column_name"),
                        row.getString("column_type"),
                        required.contains(row.getString("column_name")),
                        allowed(shape, row.getString("column_name"))))
                .list();
    }

    /** A header line such as {@code Allowed: relation: part_of, tops_up, replaces}. */
    private static List<String> allowed(SqlFile shape, String column) {
        return shape.header("Allowed")
                .filter(line -> line.startsWith(column + ":"))
                .map(line -> words(line.substring(column.length() + 1)))
                .orElse(List.of());
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    List<String> columnNames() {
        return columns.stream().map(ReferenceColumn::name).toList();
    }
}
