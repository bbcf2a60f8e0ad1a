package se.bidrag.closing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person did with a closing. */
public enum ActKind {
    /** Put a proposal forward. */
    PROPOSED,
    /** Approved what another proposed: it is in force. */
    APPROVED,
    /** Asked for a closing in force to be opened again. */
    REOPENING,
    /** Approved that another asked for it: the next proposal is a new generation. */
    REOPENED,
    /** Removed the frozen files after the day they had to be kept until; acts and manifest stay. */
    REMOVED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static ActKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
