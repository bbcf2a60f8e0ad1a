package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines around a document's tables: what heads the next one, and the unit that they name. */
final class LinesAround {

    private static final int MOST_HEADINGS = 3;
    private static final int MOST_LINES_ABOVE = 10;
    private static final Pattern OF_FIGURES =
            Pattern.compile("(?iu)(?:alla |samtliga )?(?:belopp|summor|siffror|uppgifter|not|anm).*");

    private final Set<String> units;
    private final List<String> above = new ArrayList<>();
    private Optional<String> below = Optional.empty();

    LinesAround(Set<String> units) {
        this.units = units;
    }

    /** @param isAfterTable whether a table of regions came before it, of which it may speak */
    void add(String line, boolean isAfterTable) {
        if (line.isEmpty()) {
            return;
        }
        if (isAfterTable && above.isEmpty() && OF_FIGURES.matcher(line).matches()) {
            below = UnitAbove.in(line, units);
        }
        above.add(0, line);
    }

    /** The unit that the line just added names for the table that it follows, once. */
    Optional<String> unitBelow() {
        Optional<String> unit = below;
        below = Optional.empty();
        return unit;
    }

    /** These titles of the next table, and the nearest lines above it. */
    List<String> headings(List<String> titles) {
        return Stream.concat(titles.stream(), above.stream().limit(MOST_HEADINGS))
                .toList();
    }

    /** The unit that the next table's titles, or the lines above it, name for it; empty for none. */
    String unit(List<String> titles) {
        return Stream.concat(titles.stream(), above.stream().limit(MOST_LINES_ABOVE))
                .flatMap(line -> UnitAbove.in(line, units).stream())
                .findFirst()
                .orElse("");
    }

    void clear() {
        above.clear();
        below = Optional.empty();
    }
}
