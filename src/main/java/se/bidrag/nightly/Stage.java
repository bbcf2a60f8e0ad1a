package se.bidrag.nightly;

import java.util.Locale;

/** The four stages of a night, in order. */
public enum Stage {
    /** Delivered files become lake files. */
    LAND,
    /** The lake and the reference tables become models in a throw-away database. */
    BUILD,
    /** Every rule is run. */
    CHECK,
    /** Tables become an immutable folder that analysts open. */
    PUBLISH;

    /** The step's name in the job repository and on the terminal. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
