package se.bidrag.closing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** The tables that a closing freezes: all of its own, and of the published facts the rows of its regions and year. */
final class FrozenTables {

    /** Where they lie in a proposal. */
    static final String FOLDER = "facts";

    private static final List<String> OF_A_REGIONS_YEAR = List.of("region_code", "year");

    private final List<FrozenTable> tables;

    private FrozenTables(List<FrozenTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * A frozen table.
     *
     * @param select what it holds, its rows in order of key
     * @param model the SQL file that makes it
     */
    record FrozenTable(String name, String select, SqlFile model) {

        /** Whether it is made for closings alone, and not published. */
        boolean isClosingsOwn() {
            return model.layer().equals("closing");
        }
    }

    /** What is to be frozen of a build whose closing models are built. */
    static FrozenTables of(SqlLibrary library, Warehouse build) {
        List<FrozenTable> tables = new ArrayList<>();
        Stream.of("closing", "mart")
                .flatMap(layer -> library.in(layer).stream())
                .forEach(file -> file.header("Key").ifPresent(key -> select(file, key, columns(build, file))
                        .ifPresent(select -> tables.add(new FrozenTable(file.name(), select, file)))));
        return new FrozenTables(tables);
    }

    private static Optional<String> select(SqlFile file, String key, Set<String> columns) {
        String order = String.join(" nulls last, ", key.split("\\s*,\\s*", -1)) + " nulls last";
        if (file.layer().equals("closing")) {
            return Optional.of("select * from %s order by %s".formatted(file.table(), order));
        }
        if (!columns.containsAll(OF_A_REGIONS_YEAR) || columns.contains("closing")) {
            return Optional.empty();
        }
        return Optional.of("""
                select fact.* from %s as fact
                inner join core.closed_region as closed
                    on fact.region_code = closed.region_code and fact.year = closed.year
                order by %s""".formatted(file.table(), order.replaceAll("(^|, )", "$1fact.")));
    }

    private static Set<String> columns(Warehouse build, SqlFile file) {
        return Set.copyOf(build.sql()
                .sql("select column_name from (describe %s)".formatted(file.table()))
                .query(String.class)
                .list());
    }

    /** The tables, those of closings first. */
    List<FrozenTable> list() {
        return tables;
    }

    /** Writes each as Parquet, for machines, and as CSV, for whoever comes later. */
    void write(Warehouse build, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (FrozenTable table : tables) {
            build.execute("copy (%s) to %s (format parquet, compression zstd)"
                    .formatted(table.select(), Sql.text(folder.resolve(table.name() + ".parquet"))));
            build.execute("copy (%s) to %s (format csv, header true, delimiter ',')"
                    .formatted(table.select(), Sql.text(folder.resolve(table.name() + ".csv"))));
        }
    }
}
