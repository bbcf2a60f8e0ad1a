package se.bidrag.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** Every table as Parquet and as CSV, for machines: values exactly as they are, rows in key order. */
final class Exports {

    private Exports() {}

    static void write(Warehouse build, List<PublishedTable> tables, PublicationOrder order, Path folder)
            throws IOException {
        Path parquet = Files.createDirectory(folder.resolve("parquet"));
        Path csv = Files.createDirectory(folder.resolve("csv"));
        for (PublishedTable table : tables) {
            copy(build, table, parquet.resolve(table.name() + ".parquet"), "format parquet, compression zstd");
            copy(build, table, csv.resolve(table.name() + ".csv"), "format csv, header true, delimiter ','");
        }
    }

    private static void copy(Warehouse build, PublishedTable table, Path file, String format) {
        build.execute("copy (%s) to %s (%s)".formatted(table.inKeyOrder(), Sql.text(file), format));
    }
}
