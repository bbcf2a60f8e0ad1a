package se.bidrag.landing;

import java.nio.charset.StandardCharsets;

/**
 * A ledger's file with one thing wrong in it.
 *
 * @param kind in words
 * @param place where in the file
 * @param content the ledger whose records the file still has
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file once, never compared
record Pollution(String kind, String place, CleanLedger content, byte[] bytes) {

    static Pollution of(String kind, String place, CleanLedger content, String text) {
        return new Pollution(kind, place, content, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "%s, %s (%s)".formatted(kind, place, content.name());
    }
}
