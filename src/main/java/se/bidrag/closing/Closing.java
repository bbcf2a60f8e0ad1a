package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;

/**
 * Which closing: of a period, for one region or for all.
 *
 * @param region a region's code, two digits; null for every region
 */
public record Closing(Period period, @Nullable String region) {

    private static final Pattern NAME = Pattern.compile("(\\d{4}(?:-\\d{2})?)(?:-region-(\\d{2}))?");

    public Closing {
        if (region != null && !region.matches("\\d{2}")) {
            throw new IllegalArgumentException(
                    "'%s' is no region code; expected two digits such as 24".formatted(region));
        }
    }

    /** Its name and its folder's: {@code 2024}, {@code 2024-08}, {@code 2024-region-24}; 08 alone would be month and region. */
    public String name() {
        return region == null ? period.toString() : "%s-region-%s".formatted(period, region);
    }

    /** Reads a name; empty when the text is no closing's name. */
    public static Optional<Closing> named(String name) {
        Matcher matcher = NAME.matcher(name);
        try {
            return matcher.matches()
                    ? Optional.of(new Closing(Period.parse(matcher.group(1)), matcher.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where its proposals and acts lie. */
    public Path folder(Home home) {
        return home.closed().resolve(name());
    }

    /** Every closing that a home has a folder for, in order of name. */
    public static List<Closing> list(Home home) {
        if (!Files.isDirectory(home.closed())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home.closed())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .flatMap(name -> named(name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
