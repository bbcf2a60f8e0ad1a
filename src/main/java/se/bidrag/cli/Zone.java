package se.bidrag.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a time zone. */
final class Zone {

    private Zone() {}

    static ZoneId parse(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("found '%s', wanted a zone such as Europe/Stockholm".formatted(text));
        }
    }
}
