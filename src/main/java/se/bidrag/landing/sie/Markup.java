package se.bidrag.landing.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells SIE 5, which is XML, from a web page that somebody saved under a SIE file's name. */
final class Markup {

    private Markup() {}

    /** Whether the file is XML; a web page is refused. */
    static boolean isXml(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(1024), StandardCharsets.ISO_8859_1)
                    .replaceFirst("^\u00ef\u00bb\u00bf", "")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (start.startsWith("<") && (start.contains("<html") || start.contains("<!doctype html"))) {
                throw new UnreadableSieException("is a web page, not SIE; fetch the file again");
            }
            return start.startsWith("<");
        }
    }
}
