package se.bidrag.trial.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import se.bidrag.delivery.Format;

/** What sort of file it is: by its first bytes where these tell, else by its ending. */
final class SeenFormat {

    private SeenFormat() {}

    /** Empty when neither tells; then it is a text, parted by a delimiter or not. */
    static Optional<Format> of(Path file) throws IOException {
        String start = start(file);
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        Optional<Format> ending = Format.ofEnding(String.valueOf(file.getFileName()));
        if (start.startsWith("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        if (start.startsWith("PAR1")) {
            return Optional.of(Format.PARQUET);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return ending;
        }
        if (text.startsWith("#flagga")) {
            return Optional.of(Format.SIE);
        }
        boolean isHtml = text.startsWith("<!doctype html") || text.startsWith("<html");
        return isHtml ? Optional.of(Format.HTML) : ending;
    }

    private static String start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(64), StandardCharsets.ISO_8859_1);
            return start.startsWith("ï»¿") ? start.substring(3) : start;
        }
    }
}
