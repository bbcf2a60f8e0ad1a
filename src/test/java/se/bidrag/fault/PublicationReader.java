package se.bidrag.fault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseException;
import se.bidrag.warehouse.WarehouseSettings;

/** Reads the current publication again and again, as an analyst's tool would, and remembers what went wrong. */
final class PublicationReader implements Runnable {

    private static final int PAUSE_MILLIS = 100;

    private final Path current;
    private final WarehouseSettings settings;
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean stopping;

    PublicationReader(Path home) {
        this.current = home.resolve("published/current");
        this.settings = new WarehouseSettings("128MB", 1, home.resolveSibling("reader"));
    }

    void stop() {
        stopping = true;
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void run() {
        while (!stopping) {
            try (Warehouse analyst = Warehouse.inMemory(settings)) {
                analyst.execute("attach '%s/bidrag.duckdb' as published (read_only)".formatted(current));
                analyst.execute("select count(*), sum(difference_sek) from published.fct_reconciliation");
                analyst.execute(
                        "select count(*) from read_parquet('%s/parquet/fct_budget.parquet')".formatted(current));
                analyst.execute("detach published");
                Thread.sleep(PAUSE_MILLIS);
            } catch (WarehouseException e) {
                failures.add("reader: " + e.getMessage());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
