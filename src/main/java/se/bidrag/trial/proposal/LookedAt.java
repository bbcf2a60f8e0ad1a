package se.bidrag.trial.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.bidrag.delivery.Format;

/**
 * A file's bytes, looked at.
 *
 * @param format empty when neither its first bytes nor its ending tell; then it is a text, parted by a delimiter or not
 * @param isPacked whether it is packed, so that nothing of it can be seen from outside
 */
public record LookedAt(Path file, Optional<Format> format, SeenEncoding encoding, boolean isPacked) {

    /** Reads the whole file, as a stream. */
    public static LookedAt at(Path file) throws IOException {
        return new LookedAt(file, SeenFormat.of(file), SeenEncoding.of(file), SeenFormat.isPacked(file));
    }

    /** The format to read it in. */
    public Format formatOrText() {
        return format.orElse(Format.TXT);
    }

    boolean isCsv() {
        return format.filter(Format.CSV::equals).isPresent();
    }

    /** Whether its cells may be parted by a delimiter. */
    boolean isDelimited() {
        return format.isEmpty() || isCsv() || format.get() == Format.TXT;
    }

    /** Whether the encoding matters: the other formats say it themselves. */
    boolean isEncoded() {
        return switch (formatOrText()) {
            case TXT, MD, HTML, CSV -> true;
            case SIE, XLSX, DOCX, PDF, PARQUET, JDBC -> false;
        };
    }
}
