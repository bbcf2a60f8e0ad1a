package se.bidrag.nightly;

import java.time.Duration;

/** Is told how a night goes while it goes; called by several threads. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /** A stage begins. */
    default void started(Stage stage) {}

    /**
     * A stage has come this far.
     *
     * @param number how many are done, or which one is begun, from 1
     * @param of how many there are
     * @param what the one that is done or begun, such as a delivery or a table
     */
    default void reached(Stage stage, int number, int of, String what) {}

    /** Something that a person should know came up, and the night goes on. */
    default void noted(String sentence) {}

    /** A stage is over, well or badly. */
    default void finished(Stage stage, Duration took) {}
}
