package se.bidrag.landing.sie;

import java.nio.charset.StandardCharsets;
import se.bidrag.landing.sie.SieEncoding.Letters;

/** Turns a field's bytes into UTF-8, quickly; characters that a field may not have become visible ones. */
final class Utf8Text {

    /** Most bytes that one byte can become. */
    static final int WIDEST = 3;

    private final byte[][] letters = new byte[256][];

    Utf8Text(Letters from) {
        for (int value = 0; value < 256; value++) {
            if (value < ' ' || value == 0x7f) {
                letters[value] = String.valueOf((char) (value == 0x7f ? 0x2421 : 0x2400 + value))
                        .getBytes(StandardCharsets.UTF_8);
            } else if (value < 0x80 || from == Letters.UTF_8) {
                letters[value] = new byte[] {(byte) value};
            } else {
                String letter = new String(new byte[] {(byte) value}, from.charset());
                letters[value] = (letter.equals("\ufffd") ? String.valueOf((char) value) : letter)
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    /** Writes the field into this array from {@code at} on; says where it ends. */
    int write(Slice field, byte[] target, int at) {
        int end = at;
        byte[] bytes = field.bytes;
        for (int i = field.from; i < field.to; i++) {
            byte each = bytes[i];
            if (field.hasEscapes && each == '\\' && i + 1 < field.to && bytes[i + 1] == '"') {
                continue;
            }
            if (each >= ' ' && each < 0x7f) {
                target[end++] = each;
                continue;
            }
            byte[] letter = letters[each & 0xff];
            target[end++] = letter[0];
            for (int j = 1; j < letter.length; j++) {
                target[end++] = letter[j];
            }
        }
        return end;
    }
}
