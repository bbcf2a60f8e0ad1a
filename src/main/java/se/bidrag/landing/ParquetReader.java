package se.bidrag.landing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseException;

/** Reads delivered Parquet, every value as text, a slice of rows at a time; its numbers have a point and no groups. */
final class ParquetReader implements CellReader {

    private static final int SLICE = 50_000;

    private final Warehouse warehouse;

    ParquetReader(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public Surroundings read(Path file, Reading reading, CellSink sink) {
        List<String> header = header(file);
        sink.header(header, reading.fields());
        String cells = header.stream()
                .map(name -> "coalesce(cast(%s as varchar), '')".formatted(Sql.name(name)))
                .collect(Collectors.joining(", "));
        String slice =
                "select %s from read_parquet(%s, file_row_number = true) where file_row_number >= ? and file_row_number < ?"
                        .formatted(cells, Sql.text(file));
        long rows = rows(file);
        for (long from = 0; from < rows; from += SLICE) {
            warehouse
                    .sql()
                    .sql(slice)
                    .params(from, from + SLICE)
                    .query((row, number) -> {
                        List<String> record = new ArrayList<>(header.size());
                        for (int column = 1; column <= header.size(); column++) {
                            record.add(row.getString(column));
                        }
                        return record;
                    })
                    .list()
                    .forEach(sink::record);
        }
        return Surroundings.NONE;
    }

    private List<String> header(Path file) {
        try (Warehouse own = warehouse.another()) {
            own.execute("create or replace temp view delivered as select * from read_parquet(%s)"
                    .formatted(Sql.text(file)));
            return own.sql()
                    .sql("select column_name from (describe delivered)")
                    .query(String.class)
                    .list();
        } catch (WarehouseException e) {
            throw new UnreadableFileException("the file is not readable Parquet: " + e.getMessage());
        }
    }

    private long rows(Path file) {
        return warehouse
                .sql()
                .sql("select count(*) from read_parquet(%s)".formatted(Sql.text(file)))
                .query(Long.class)
                .single();
    }
}
