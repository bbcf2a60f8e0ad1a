package se.bidrag.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.home.Spelling;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** The home's reference tables, checked against the shapes that the models read and loaded into the raw schema. */
public final class ReferenceTables {

    private ReferenceTables() {}

    /**
     * Loads each shape whose header says {@code Source: reference/…} into its raw table, which is made if it is not there.
     *
     * @param shapes the files of {@code sql/raw}; those with another source are left alone
     * @throws InvalidHomeException with every problem of every file, when there is any; then nothing is loaded
     */
    public static void load(Home home, List<SqlFile> shapes, Warehouse warehouse) {
        List<ReferenceShape> tables = shapes.stream()
                .flatMap(shape -> ReferenceShape.of(shape, warehouse).stream())
                .toList();
        List<String> problems = new ArrayList<>(misspelt(home, tables));
        List<List<@Nullable Object[]>> contents = new ArrayList<>();
        for (ReferenceShape table : tables) {
            contents.add(new ReferenceFile(home, table, problems).rows());
        }
        if (!problems.isEmpty()) {
            throw new InvalidHomeException(problems);
        }
        warehouse.execute("create schema if not exists raw");
        for (int i = 0; i < tables.size(); i++) {
            fill(tables.get(i), contents.get(i), warehouse);
        }
    }

    private static void fill(ReferenceShape table, List<@Nullable Object[]> rows, Warehouse warehouse) {
        warehouse.execute("create table if not exists raw.%s as %s".formatted(table.name(), table.select()));
        try (RowAppender appender = warehouse.append("raw", table.name())) {
            rows.forEach(appender::row);
        }
    }

    /** A file whose name is nearly a table's would else be taken for an absent table. */
    private static List<String> misspelt(Home home, List<ReferenceShape> tables) {
        if (!Files.isDirectory(home.reference())) {
            return List.of();
        }
        List<String> known = tables.stream().map(table -> table.name() + ".csv").toList();
        try (Stream<Path> files = Files.list(home.reference())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .flatMap(name -> Spelling.nearest(name, known).stream()
                            .map(near -> "reference/%s: no reference table has this name; did you mean '%s'?"
                                    .formatted(name, near)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
