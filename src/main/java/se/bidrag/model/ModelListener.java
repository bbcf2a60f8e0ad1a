package se.bidrag.model;

/** Is told of each model before it is built, for progress on a terminal. */
@FunctionalInterface
public interface ModelListener {

    /**
     * A model is about to be built.
     *
     * @param table schema and table
     * @param number from 1
     * @param of how many are built in this part
     */
    void building(String table, int number, int of);
}
