package se.bidrag.landing;

import se.bidrag.delivery.Delivery;

/** What came of landing one delivery. */
public sealed interface Landed {

    Delivery delivery();

    /** The file was read and now lies in the lake. */
    record Read(Delivery delivery, LakeFile file) implements Landed {}

    /** The same bytes, read in the same way, lay in the lake already. */
    record AlreadyThere(Delivery delivery, LakeFile file) implements Landed {}

    /** The file cannot be read as declared: a rejected delivery, and the night goes on. */
    record Fault(Delivery delivery, String fault) implements Landed {}
}
