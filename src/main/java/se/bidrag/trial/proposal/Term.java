package se.bidrag.trial.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A line under {@code bidrag} of a proposed descriptor.
 *
 * @param value as YAML writes it; null when the file does not tell and a person must fill it in
 * @param standIn what a trial takes instead, so that the rest can be tried; null when it needs none
 * @param remark what to fill in or check, and why
 */
record Term(String key, @Nullable String value, @Nullable String standIn, String remark) {

    static Term told(String key, String value) {
        return new Term(key, value, null, "");
    }

    static Term seen(String key, String value, String where) {
        return new Term(key, value, null, "check: from " + where);
    }

    static Term open(String key, @Nullable String standIn, String wanted) {
        return new Term(key, null, standIn, "fill in: " + wanted);
    }

    /** The same line, with what may be the answer. */
    Term hinted(String hint) {
        return new Term(key, value, standIn, remark + "; " + hint);
    }

    boolean isOpen() {
        return value == null;
    }

    /** The line for a person, with its mark. */
    String line() {
        return key + ":" + (value == null ? "" : " " + value) + (remark.isEmpty() ? "" : "  # " + remark);
    }

    /** The line for a trial; empty when there is nothing to say. */
    String trialLine() {
        String taken = value == null ? standIn : value;
        return taken == null ? "" : key + ": " + taken;
    }
}
