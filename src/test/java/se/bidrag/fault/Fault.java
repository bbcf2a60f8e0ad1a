package se.bidrag.fault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import se.bidrag.warehouse.WarehouseException;

/** What can strike at one point of a night. */
enum Fault {
    /** The device does not answer, once. */
    IO_ERROR("Input/output error"),
    /** Nothing more can be written, once. */
    FULL_DISK("No space left on device"),
    /** From this point on nothing is done any more, as when the process is killed. */
    DEATH("killed");

    private final String reason;

    Fault(String reason) {
        this.reason = reason;
    }

    void strikeFile(String path) throws IOException {
        if (this == DEATH) {
            throw new Death();
        }
        throw new FileSystemException(path, null, reason);
    }

    void strikeStatement() {
        if (this == DEATH) {
            throw new Death();
        }
        throw new WarehouseException("IO Error: " + reason, new IOException(reason));
    }

    /** Is no exception, so that nothing takes it for one and goes on. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("killed", null, false, false);
        }
    }
}
