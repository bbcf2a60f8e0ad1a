package se.bidrag.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Reads a date in its one allowed form, {@code 2026-11-21}. */
final class IsoDate {

    private IsoDate() {}

    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "found '%s', wanted a date of the calendar such as 2026-11-21".formatted(text));
        }
    }
}
