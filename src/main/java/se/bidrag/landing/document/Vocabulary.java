package se.bidrag.landing.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.landing.document.text.Letters;

/**
 * The words that make a table of regions, as the reviewed tables and the models have them; all folded.
 *
 * @param regions every form a region's name or code is met in, and the region's code
 * @param totals words that name a total row
 * @param units ways a unit is written
 */
public record Vocabulary(Map<String, String> regions, Set<String> totals, Set<String> units) {

    /** No words: only tables whose columns are declared can be read. */
    public static final Vocabulary NONE = new Vocabulary(Map.of(), Set.of(), Set.of());

    private static final Pattern CODE = Pattern.compile("[0-9]{1,4}[lL]?");
    private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9]{1,4}[lL]?)[ \u00a0]+(\\D.*)");

    public Vocabulary {
        regions = Map.copyOf(new TreeMap<>(regions));
        totals = Set.copyOf(totals);
        units = Set.copyOf(units);
    }

    /** The code of the region that this label names in words, if it does: whole, never by likeness. */
    Optional<String> region(String label) {
        String name = Letters.name(label);
        return isCode(name) ? Optional.empty() : Optional.ofNullable(regions.get(Letters.folded(name)));
    }

    /** The code of the region that this is a code of. */
    Optional<String> code(String label) {
        String name = Letters.name(label);
        return isCode(name) ? Optional.ofNullable(regions.get(Letters.folded(name))) : Optional.empty();
    }

    private static boolean isCode(String name) {
        return CODE.matcher(name).matches();
    }

    /** A label that begins with a region's code is taken apart: code and name; else empty. */
    Optional<Map.Entry<String, String>> codeAndName(String label) {
        Matcher both = CODE_AND_NAME.matcher(Letters.name(label));
        return both.matches() && code(both.group(1)).isPresent()
                ? Optional.of(Map.entry(both.group(1), both.group(2)))
                : Optional.empty();
    }

    boolean isTotal(String label) {
        return totals.contains(Letters.folded(Letters.name(label))) || totals.contains(Letters.folded(label));
    }

    /** Sorted, so that the same words always read the same. */
    @Override
    public String toString() {
        return "%s %s %s".formatted(new TreeMap<>(regions), new TreeSet<>(totals), new TreeSet<>(units));
    }
}
