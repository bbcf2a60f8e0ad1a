package se.bidrag.cli;

import java.util.Locale;

/** How many there are of a thing, as a person says it. */
final class Counted {

    private Counted() {}

    /** Such as {@code 1 record} and {@code 12 000 records}. */
    static String of(long number, String thing) {
        return "%s %s%s"
                .formatted(String.format(Locale.ROOT, "%,d", number).replace(',', ' '), thing, number == 1 ? "" : "s");
    }
}
