package se.bidrag.landing.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell in which a figure has run into the next label, or a label into its figure: the row's figures may be another's. */
final class GluedCell {

    private static final Pattern FIGURE_AND_LABEL = Pattern.compile("(?s)(.*[0-9*%])[ \u00a0]*(\\p{L}.*)");
    private static final Pattern LABEL_AND_FIGURE =
            Pattern.compile("(?s)(\\p{L}[^0-9]*?)[ \u00a0]*([-\u2212]?[0-9].*)");

    private GluedCell() {}

    /** What is wrong with this cell of a region's row, which is not the row's own name. */
    static Optional<String> fault(String cell, Vocabulary words) {
        Matcher before = FIGURE_AND_LABEL.matcher(cell);
        Matcher after = LABEL_AND_FIGURE.matcher(cell);
        boolean isGlued = (before.matches() && LabelledLine.isLabel(before.group(2), words))
                || (after.matches() && LabelledLine.isLabel(after.group(1), words));
        if (isGlued) {
            return Optional.of("'%s' is a figure and another row's name in one".formatted(cell));
        }
        return LabelledLine.isLabel(cell, words)
                ? Optional.of("a second name, '%s', stands in the row".formatted(cell))
                : Optional.empty();
    }
}
