package se.bidrag.delivery;

import java.util.Locale;

/** What sort of document was delivered. */
public enum Kind {
    /** The state's decision, announcement or ceiling for the regions. */
    ALLOCATION,
    /** What a region decided to expect. */
    BUDGET,
    /** What a region booked. */
    LEDGER,
    /** A document that the figures are held against, such as an annual report. */
    CONTROL;

    /** The word in descriptors and tables. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
