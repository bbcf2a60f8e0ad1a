package se.bidrag.landing;

/**
 * What a delivered file says of itself, or its reader of it.
 *
 * @param subject {@code note} for a sentence that somebody should read; else what the text is, such as {@code org_no}
 */
public record Told(String subject, String text) {

    /** A sentence for whoever looks after deliveries. */
    public static Told note(String sentence) {
        return new Told("note", sentence);
    }
}
