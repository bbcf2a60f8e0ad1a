package se.bidrag.landing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Delivery;

/** What came of landing one delivery. */
public sealed interface Landed {

    Delivery delivery();

    /** The lake files that hold its records, in order; none after a fault. */
    default List<LakeFile> files() {
        if (this instanceof Read read) {
            return List.of(read.file());
        }
        if (this instanceof AlreadyThere there) {
            return List.of(there.file());
        }
        return this instanceof Extracted extracted ? extracted.parts() : List.of();
    }

    /** The file was read and now lies in the lake. */
    record Read(Delivery delivery, LakeFile file) implements Landed {}

    /** The same bytes, read in the same way, lay in the lake already. */
    record AlreadyThere(Delivery delivery, LakeFile file) implements Landed {}

    /**
     * The rows were read from a database.
     *
     * @param parts the lake files that hold them, in order
     * @param isNew whether any of them was read now
     * @param staleReason since when and why the database could not be read; null when it was
     */
    record Extracted(
            Delivery delivery,
            List<LakeFile> parts,
            boolean isNew,
            @Nullable String staleReason) implements Landed {
        public Extracted {
            parts = List.copyOf(parts);
        }
    }

    /** The file cannot be read as declared: a rejected delivery, and the night goes on. */
    record Fault(Delivery delivery, String fault) implements Landed {}
}
