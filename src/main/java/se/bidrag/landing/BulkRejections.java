package se.bidrag.landing;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** Looks through the records of a bulk file that did not read. */
final class BulkRejections {

    /**
     * What was found.
     *
     * @param mayBeAnotherTable whether one of them is words only, so that the careful reader must judge
     */
    record Found(long records, boolean mayBeAnotherTable) {

        static final Found NONE = new Found(0, false);
    }

    private final Warehouse warehouse;
    private final List<String> texts = new ArrayList<>();

    BulkRejections(Warehouse warehouse, LakeShape shape, PickedColumns picked) {
        this.warehouse = warehouse;
        texts.add("rejected_value");
        shape.columns().stream()
                .filter(column -> !column.isNumber() && !column.isDate() && picked.filling(column.name()) != null)
                .forEach(column -> texts.add(Sql.name(column.name())));
        picked.sentColumns().forEach(column -> texts.add(Sql.name(column.name())));
    }

    /** The rejected among this many first records. */
    Found of(Path parquet, long first) {
        return warehouse
                .sql()
                .sql(
                        "select %s from read_parquet(%s, file_row_number = true) where rejected_reason is not null and file_row_number < ?"
                                .formatted(String.join(", ", texts), Sql.text(parquet)))
                .param(first)
                .query(this::found);
    }

    private Found found(ResultSet rows) throws SQLException {
        long records = 0;
        boolean mayBeAnotherTable = false;
        while (rows.next()) {
            records++;
            boolean isWords = true;
            for (int column = 1; isWords && column <= texts.size(); column++) {
                String text = rows.getString(column);
                isWords = text != null && OtherTables.isWord(text);
            }
            mayBeAnotherTable |= isWords;
        }
        return new Found(records, mayBeAnotherTable);
    }
}
