package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * The files that the program consists of, classes, SQL and libraries, each with a checksum; a version number alone would
 * miss a program that was built again with a change.
 */
final class ProgramFiles {

    /** Where Spring Boot's launcher says that classes in its jar come from. */
    private static final Pattern IN_A_JAR = Pattern.compile("(?:jar:)?nested:(.+?)/?!.*");

    private ProgramFiles() {}

    /** One line each, in order of path. */
    static List<String> checksums() {
        String place = ProgramFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        Matcher jar = IN_A_JAR.matcher(place);
        try {
            return jar.matches()
                    ? inJar(Path.of(URLDecoder.decode(jar.group(1), StandardCharsets.UTF_8)))
                    : inFolder(Path.of(URI.create(place)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files in " + place, e);
        }
    }

    /** A jar tells the checksums of what it holds, so nothing has to be unpacked. */
    private static List<String> inJar(Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.stream()
                    .map(entry -> "%s %d %08x".formatted(entry.getName(), entry.getSize(), entry.getCrc()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        if (Files.isRegularFile(folder)) {
            return inJar(folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + checksum(file))
                    .sorted()
                    .toList();
        }
    }

    private static String checksum(Path file) {
        try {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            return "%08x".formatted(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
