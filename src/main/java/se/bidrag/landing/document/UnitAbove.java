package se.bidrag.landing.document;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import se.bidrag.landing.document.text.Letters;

/** The unit that a sentence names for a table below it: one that does not follow a figure, which it would belong to. */
final class UnitAbove {

    /** These say little beside another unit, as in {@code kronor, tusental}. */
    private static final Set<String> KRONOR = Set.of("kr", "sek", "krona", "kronor");

    private UnitAbove() {}

    static Optional<String> in(String sentence, Set<String> units) {
        String words = " "
                + Letters.folded(sentence).replaceAll("[()\\[\\].,;:/-]", " ").replaceAll(" +", " ") + " ";
        return units.stream()
                .filter(unit -> names(words, unit))
                .max(Comparator.comparing((String unit) -> !KRONOR.contains(unit))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean names(String words, String unit) {
        String sought = " " + unit + " ";
        for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
            String before = words.substring(0, at);
            boolean isAmount = Character.isDigit(unit.charAt(0)) && !before.endsWith(" i");
            if (!isAmount
                    && !before.matches(".*(?:[0-9]|miljon|miljoner|miljard|miljarder|tusen|tusental|tusentals|noll)")) {
                return true;
            }
        }
        return false;
    }
}
