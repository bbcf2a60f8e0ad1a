package se.bidrag.reference;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** A home with two synthetic reference tables, one of which must be there, and a warehouse to load them into. */
record ReferenceHome(Home home, Warehouse warehouse) implements AutoCloseable {

    static final SqlFile SHARES = new SqlFile("sql/raw/shares.sql", """
            -- Grain: one row per share.
            -- Source: reference/shares.csv, which must be there
            -- Required: code, share
            select
                cast(null as string) as code,
                cast(null as integer) as year,
                cast(null as decimal(12, 8)) as share,
                cast(null as date) as due,
                cast(null as boolean) as is_final
            where false
            """);

    static final SqlFile NOTES = new SqlFile("sql/raw/notes.sql", """
            -- Source: reference/notes.csv
            select cast(null as string) as note where false
            """);

    static final SqlFile RUN =
            new SqlFile("sql/raw/run.sql", "-- Source: the command line\nselect cast(null as date) as as_of");

    ReferenceHome(Path folder) {
        this(new Home(folder), Warehouse.inMemory(new WarehouseSettings("256MB", 1, folder)));
    }

    ReferenceHome with(String file, String text) {
        try {
            Files.createDirectories(home.reference());
            Files.writeString(home.reference().resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void load() {
        ReferenceTables.load(home, List.of(SHARES, NOTES, RUN), warehouse);
    }

    List<String> problems() {
        return catchThrowableOfType(InvalidHomeException.class, this::load).problems();
    }

    List<String> rows(String table) {
        return warehouse.sql().sql("select * from raw." + table).query().listOfRows().stream()
                .map(row -> row.values().toString())
                .toList();
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
