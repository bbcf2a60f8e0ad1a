package se.bidrag.landing.sie;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A part of a line, seen in place: read millions of times, so neither copied nor decoded until it must be. */
final class Slice {

    private static final byte[] NONE = {};

    /** An empty one, never to be set. */
    static final Slice NOTHING = new Slice();

    byte[] bytes = NONE;
    int from;
    int to;
    /** Whether it stood within braces: a list of objects. */
    boolean isList;
    /** Whether {@code \"} is in it. */
    boolean hasEscapes;

    void set(byte[] in, int start, int end) {
        bytes = in;
        from = start;
        to = end;
        isList = false;
        hasEscapes = false;
    }

    /** This text, as UTF-8. */
    Slice text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        set(utf8, 0, utf8.length);
        return this;
    }

    Slice clear() {
        set(NONE, 0, 0);
        return this;
    }

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    /** One that stays when the line has gone. */
    Slice copy() {
        Slice copy = new Slice();
        copy.set(Arrays.copyOfRange(bytes, from, to), 0, length());
        copy.isList = isList;
        copy.hasEscapes = hasEscapes;
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slice slice && Arrays.equals(bytes, from, to, slice.bytes, slice.from, slice.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }
}
