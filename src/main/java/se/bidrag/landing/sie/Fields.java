package se.bidrag.landing.sie;

import java.util.Arrays;

/**
 * Splits a line into its fields, in place.
 *
 * <p>Between fields stand spaces and tabs. A field may be quoted, with {@code \"} for a quote in it; a list of objects
 * stands within braces.
 */
final class Fields {

    private Slice[] fields = slices(16);
    private int count;
    private boolean isBroken;

    private static Slice[] slices(int size) {
        Slice[] slices = new Slice[size];
        Arrays.setAll(slices, i -> new Slice());
        return slices;
    }

    /** Splits these bytes; earlier fields are gone. */
    void split(byte[] bytes, int from, int to) {
        count = 0;
        isBroken = false;
        int at = from;
        while (at < to) {
            if (isBlank(bytes[at])) {
                at++;
            } else if (bytes[at] == '"') {
                at = quoted(bytes, at + 1, to);
            } else if (bytes[at] == '{') {
                at = list(bytes, at + 1, to);
            } else {
                at = plain(bytes, at, to);
            }
        }
    }

    private int plain(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && !isBlank(bytes[at]) && bytes[at] != '{') {
            isBroken |= bytes[at] == '"';
            at++;
        }
        add(bytes, from, at);
        return at;
    }

    private int quoted(byte[] bytes, int from, int to) {
        int end = quoteEnd(bytes, from, to);
        Slice field = add(bytes, from, Math.min(end, to));
        for (int i = from; i < field.to - 1; i++) {
            field.hasEscapes |= bytes[i] == '\\' && bytes[i + 1] == '"';
        }
        isBroken |= end >= to;
        return end + 1;
    }

    /** Where the closing quote stands, or the end. */
    private static int quoteEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '"') {
            at += bytes[at] == '\\' && at + 1 < to && bytes[at + 1] == '"' ? 2 : 1;
        }
        return at;
    }

    private int list(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '}') {
            at = bytes[at] == '"' ? quoteEnd(bytes, at + 1, to) + 1 : at + 1;
        }
        add(bytes, from, Math.min(at, to)).isList = true;
        isBroken |= at >= to;
        return at + 1;
    }

    private Slice add(byte[] bytes, int from, int to) {
        if (count == fields.length) {
            Slice[] more = slices(2 * count);
            System.arraycopy(fields, 0, more, 0, count);
            fields = more;
        }
        Slice field = fields[count++];
        field.set(bytes, from, to);
        return field;
    }

    static boolean isBlank(byte each) {
        return each == ' ' || each == '\t';
    }

    int count() {
        return count;
    }

    /** Field number {@code index}, from 0; an empty one where the line is shorter. */
    Slice get(int index) {
        return index < count ? fields[index] : new Slice();
    }

    /** Whether a quote or a brace is never closed, or never opened. */
    boolean isBroken() {
        return isBroken;
    }

    /** All fields from this one to that one, in one text that two lines share only when these fields are the same. */
    Slice joined(int from, int to) {
        int end = Math.min(to, count);
        int length = 0;
        for (int i = from; i < end; i++) {
            length += fields[i].length() + 1;
        }
        byte[] joined = new byte[length];
        int at = 0;
        for (int i = from; i < end; i++) {
            System.arraycopy(fields[i].bytes, fields[i].from, joined, at, fields[i].length());
            at += fields[i].length() + 1;
        }
        Slice slice = new Slice();
        slice.set(joined, 0, length);
        return slice;
    }
}
