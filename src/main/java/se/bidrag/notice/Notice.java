package se.bidrag.notice;

/** One way to tell that a night is over. */
@FunctionalInterface
interface Notice {

    /** Tells it; an exception says why it could not be told. */
    void tell(Ended night) throws Exception;
}
