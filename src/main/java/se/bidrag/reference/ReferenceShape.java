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
 */
record ReferenceShape(String name, String file, boolean mustBeThere, List<ReferenceColumn> columns, String select) {

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
                        columns(shape, warehouse),
                        shape.text()));
    }

    private static List<ReferenceColumn> columns(SqlFile shape, Warehouse warehouse) {
        List<String> required = Arrays.stream(
                        shape.header("Required").orElse("").split(",", -1))
                .map(String::strip)
                .toList();
        return warehouse
                .sql()
                .sql("select column_name, column_type from (describe " + shape.text() + ")")
                .query((row, number) -> ReferenceColumn.of(
                        row.getString("column_name"),
                        row.getString("column_type"),
                        required.contains(row.getString("column_name"))))
                .list();
    }

    List<String> columnNames() {
        return columns.stream().map(ReferenceColumn::name).toList();
    }
}
