package se.bidrag.delivery;

import java.util.Locale;

/** How a delivered file is compressed. */
public enum Compression {
    NONE,
    /** One file, or several after one another. */
    GZ,
    /** An archive, of which one member is delivered. */
    ZIP;

    /** What a file's ending says. */
    static Compression ofEnding(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".gz")) {
            return GZ;
        }
        return lower.endsWith(".zip") ? ZIP : NONE;
    }
}
