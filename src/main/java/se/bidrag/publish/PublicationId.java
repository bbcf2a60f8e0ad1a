package se.bidrag.publish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication's name: its number in the order they were made, and the date its figures hold for, as in {@code
 * 000017-2026-11-21}. The number comes from the publications that are there, never from a clock.
 *
 * @param sequence 1 or more
 * @param asOf the date the figures hold for
 */
public record PublicationId(int sequence, LocalDate asOf) implements Comparable<PublicationId> {

    private static final Pattern FORM = Pattern.compile("(\\d{6,9})-(\\d{4}-\\d{2}-\\d{2})");

    public PublicationId {
        if (sequence < 1) {
            throw new IllegalArgumentException("a publication's sequence is 1 or more, was " + sequence);
        }
    }

    /** Reads a name; empty when the text is no publication's name. */
    public static Optional<PublicationId> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            PublicationId id = new PublicationId(Integer.parseInt(matcher.group(1)), LocalDate.parse(matcher.group(2)));
            return Optional.of(id).filter(read -> read.toString().equals(name));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(PublicationId other) {
        return Integer.compare(sequence, other.sequence);
    }

    @Override
    public String toString() {
        return "%06d-%s".formatted(sequence, asOf);
    }
}
