package se.bidrag.landing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Kind;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** The columns that every lake file of one kind begins with, as the kind's shape under {@code sql/raw} has them. */
record LakeShape(Kind kind, List<LakeColumn> columns) {

    private static final List<String> FROM_ELSEWHERE = List.of("delivery_id", "record_number");
    private static final List<LakeColumn> REJECTION = Stream.of("rejected_column", "rejected_value", "rejected_reason")
            .map(name -> new LakeColumn(name, "VARCHAR"))
            .toList();

    LakeShape {
        columns = List.copyOf(columns);
    }

    /** Reads the kind's shape; DuckDB tells its types. */
    static LakeShape of(Kind kind, List<SqlFile> shapes, Warehouse warehouse) {
        String wanted = table(kind);
        SqlFile shape = shapes.stream()
                .filter(file -> file.table().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no SQL file has the shape of " + wanted));
        return new LakeShape(
                kind,
                warehouse
                        .sql()
                        .sql("describe (" + shape.text() + ")")
                        .query((row, number) ->
                                new LakeColumn(row.getString("column_name"), row.getString("column_type")))
                        .list()
                        .stream()
                        .filter(column -> !FROM_ELSEWHERE.contains(column.name()))
                        .toList());
    }

    /** The view of the readable records of this kind. */
    static String table(Kind kind) {
        return "raw." + kind.text() + "_record";
    }

    /** The lake column that a column of this type fills. */
    static String columnName(ColumnType type) {
        return switch (type) {
            case REGION, GRANT, YEAR, SIDE, STATUS, UNIT -> type.text() + "_text";
            default -> type.text();
        };
    }

    boolean has(String column) {
        return index(column) >= 0;
    }

    /** Where this column stands, from 0; -1 where this kind has none. */
    int index(String column) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).name().equals(column)) {
                return index;
            }
        }
        return -1;
    }

    /** The shape's columns and those that say why a record was rejected. */
    List<LakeColumn> withRejection() {
        return Stream.concat(columns.stream(), REJECTION.stream()).toList();
    }

    /** The rows of one lake file with every column of the shape, null where the file leaves it out, and their number from 0. */
    String rows(Path parquet) {
        return """
                (
                    select * from %s
                    union all by name
                    select * from read_parquet(%s, file_row_number = true)
                )""".formatted(empty(), Sql.text(parquet));
    }

    /** A table of no rows that has every column. */
    String empty() {
        return withRejection().stream()
                .map(column -> "cast(null as %s) as %s".formatted(column.type(), Sql.name(column.name())))
                .collect(Collectors.joining(", ", "(select ", " where false)"));
    }

    /** The columns, each with its type, as {@code create table} wants them. */
    static String definition(List<LakeColumn> columns) {
        return columns.stream()
                .map(column -> Sql.name(column.name()) + " " + column.type().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
