package se.bidrag.landing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which texts are dates: {@code 2024-03-07} and {@code 20240307}, and only days that the calendar has. */
final class WrittenDate {

    static final String EXPECTED = "expected a date such as 2024-03-07 or 20240307";

    /** The two forms, for Java and for DuckDB alike. */
    static final String FORM = "([0-9]{4})(-?)([0-9]{2})(-?)([0-9]{2})";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private WrittenDate() {}

    /** The day that this trimmed text is, or empty when it is none. */
    static Optional<LocalDate> read(String text) {
        Matcher match = PATTERN.matcher(text);
        if (!match.matches()
                || !match.group(2).equals(match.group(4))
                || match.group(1).equals("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(3)),
                    Integer.parseInt(match.group(5))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
