package se.bidrag.landing;

import java.io.IOException;

/** The lake cannot be written: the night fails, since a delivery that could be read must not be left out. */
public final class LakeWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LakeWriteException(String what, IOException cause) {
        super("%s cannot be written: %s".formatted(what, cause), cause);
    }
}
