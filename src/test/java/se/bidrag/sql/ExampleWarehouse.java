package se.bidrag.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** Every table of the program, with its own column types and no rows; an example fills some and leaves no trace. */
final class ExampleWarehouse implements AutoCloseable {

    private final SqlLibrary library;
    private final Warehouse warehouse;

    ExampleWarehouse(SqlLibrary library, Path temporary) {
        this.library = library;
        this.warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 1, temporary));
        ModelBuild build = new ModelBuild(library, warehouse);
        build.prepare();
        build.beforeChecks((table, number, of) -> {});
        build.afterChecks((table, number, of) -> {});
        ModelBuild trial = ModelBuild.ofTrial(library, warehouse);
        trial.beforeChecks((table, number, of) -> {});
        ModelBuild closing = ModelBuild.ofClosing(library, warehouse);
        closing.all();
        build.graph().inOrder().forEach(this::emptied);
        trial.graph().inOrder().forEach(this::emptied);
        closing.graph().inOrder().forEach(this::emptied);
    }

    private void emptied(SqlFile model) {
        if (model.layer().equals("staging")) {
            warehouse.execute("drop view %1$s; create table %1$s as select * from (\n%2$s\n) limit 0"
                    .formatted(model.table(), model.text()));
        } else {
            warehouse.execute("delete from " + model.table());
        }
    }

    /** What the example's select makes of the rows given, as text, in the columns that the example expects. */
    List<Map<String, @Nullable Object>> rowsOf(Example example) {
        SqlFile select = selectOf(example);
        warehouse.execute("begin");
        try {
            example.given().forEach((table, rows) -> fill(select, table, rows));
            String columns = example.expected().columns().stream()
                    .map(Sql::name)
                    .map(column -> "cast(%1$s as varchar) as %1$s".formatted(column))
                    .collect(Collectors.joining(", "));
            return warehouse
                    .sql()
                    .sql("select %s from (\n%s\n)".formatted(columns, select.text()))
                    .query()
                    .listOfRows();
        } finally {
            warehouse.execute("rollback");
        }
    }

    private SqlFile selectOf(Example example) {
        return library.files().stream()
                .filter(file -> file.path().equals(example.sql()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "example '%s' is of %s, which is not there".formatted(example.name(), example.sql())));
    }

    private void fill(SqlFile select, String table, ExampleRows rows) {
        if (!Pattern.compile("\\b" + Pattern.quote(table) + "\\b")
                .matcher(select.text())
                .find()) {
            throw new IllegalArgumentException(
                    "%s gives rows to %s, which %s does not read".formatted(rows.file(), table, select.path()));
        }
        warehouse.execute(rows.insertedInto(table));
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
