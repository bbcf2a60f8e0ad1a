package se.bidrag.fault;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what passes, and lets one fault strike at one point. */
class Gate {

    private final Fault fault;
    private final int strikeAt;
    private final AtomicInteger passed = new AtomicInteger();

    /** Strikes at this point, from 1; 0 means never. */
    Gate(Fault fault, int strikeAt) {
        this.fault = fault;
        this.strikeAt = strikeAt;
    }

    /** A gate that only counts. */
    static Gate open() {
        return new Gate(Fault.IO_ERROR, 0);
    }

    int passed() {
        return passed.get();
    }

    void file(String path) throws IOException {
        if (strikes()) {
            fault.strikeFile(path);
        }
    }

    /** Is told when a file is opened. */
    void opened(String path) {}

    void statement(String sql) {
        if (strikes()) {
            fault.strikeStatement();
        }
    }

    private boolean strikes() {
        int point = passed.incrementAndGet();
        return strikeAt > 0 && (fault == Fault.DEATH ? point >= strikeAt : point == strikeAt);
    }
}
