package se.bidrag.trial.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.delivery.Format;

/** What sort of file it is: by its first bytes where these tell, else by its ending. */
final class SeenFormat {

    private static final Pattern ORGANISATION = Pattern.compile("(?m)^\\s*#ORGNR\\s+\"?([0-9-]{10,13})");

    private SeenFormat() {}

    /** Empty when neither tells; then it is a text, parted by a delimiter or not. */
    static Optional<Format> of(Path file) throws IOException {
        String start = start(file, 64);
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

    /** Whether its bytes are those of gzip or of an archive that is no document. */
    static boolean isPacked(Path file) throws IOException {
        String start = start(file, 4);
        Optional<Format> ending = Format.ofEnding(String.valueOf(file.getFileName()));
        boolean isOffice = ending.filter(format -> format == Format.DOCX || format == Format.XLSX)
                .isPresent();
        return start.startsWith("\u001f\u008b") || (start.startsWith("PK\u0003\u0004") && !isOffice);
    }

    /** The organisation number that SIE books name their owner by; empty when none stands near the beginning. */
    static String organisation(Path file) throws IOException {
        Matcher number = ORGANISATION.matcher(start(file, 1 << 16));
        return number.find() ? number.group(1) : "";
    }

    private static String start(Path file, int length) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(length), StandardCharsets.ISO_8859_1);
            return start.startsWith("ï»¿") ? start.substring(3) : start;
        }
    }
}
