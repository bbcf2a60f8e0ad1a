package se.bidrag.warehouse;

import java.util.function.Consumer;

/** Lets a test stand before every statement that runs in a warehouse. */
public final class Statements {

    private Statements() {}

    /** Tells this watcher of every statement from now on; it may throw. */
    public static void watch(Consumer<String> watcher) {
        Warehouse.watcher = watcher;
    }

    /** Tells nobody. */
    public static void unwatch() {
        Warehouse.watcher = statement -> {};
    }
}
