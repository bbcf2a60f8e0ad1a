package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.landing.document.LabelledLine.How;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Letters;

/** A label and its figures in running text, with no more than a colon or a space between them. */
final class LabelledSentence {

    /** No region or total has a longer name; longer texts are not tried, since most lines are prose. */
    private static final int LONGEST_LABEL = 60;

    private static final Pattern STATEMENTS =
            Pattern.compile("(?<=[^0-9][;,.])[ \u00a0]+(?=\\p{Lu}[^:;]{1,40}:)|;[ \u00a0]+");
    private static final Pattern FIGURE_START = Pattern.compile("(?iu)(?:ca |cirka )?[-\u2212\u2013]?[0-9]");
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:ca[ \u00a0])?[-\u2212]?[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)*[0-9]*(?:[ \u00a0]?%)?");

    private LabelledSentence() {}

    /** The labelled lines of sentences that are put after one another. */
    static List<LabelledLine> all(String text, Vocabulary words) {
        List<LabelledLine> lines = new ArrayList<>();
        for (String statement : STATEMENTS.split(text, -1)) {
            of(Letters.trim(statement), words).ifPresent(lines::add);
        }
        return lines;
    }

    /** The one labelled line of a sentence, if it is one. */
    static Optional<LabelledLine> of(String text, Vocabulary words) {
        int colon = text.indexOf(':');
        if (colon > 0 && LabelledLine.isLabel(text.substring(0, colon), words)) {
            String figure = withoutStop(Letters.trim(text.substring(colon + 1)));
            return Figures.isFigure(figure) || LabelledLine.isDash(figure)
                    ? Optional.of(LabelledLine.line(List.of(text.substring(0, colon), figure), How.ORDER, words))
                    : Optional.empty();
        }
        for (int at = Math.min(text.length() - 1, LONGEST_LABEL); at > 0; at--) {
            if (Letters.isBlank(text.charAt(at)) && LabelledLine.isLabel(text.substring(0, at), words)) {
                String rest = withoutStop(Letters.trim(text.substring(at)));
                return FIGURE_START.matcher(rest).lookingAt() || LabelledLine.isDash(rest)
                        ? spaced(text.substring(0, at), rest, words)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<LabelledLine> spaced(String label, String rest, Vocabulary words) {
        List<String> cells = new ArrayList<>(List.of(label));
        if ((Figures.isFigure(rest) && !NUMBER.matcher(rest).lookingAt()) || LabelledLine.isDash(rest)) {
            cells.add(rest);
            return Optional.of(LabelledLine.line(cells, How.SPACE, words));
        }
        Matcher number = NUMBER.matcher(rest);
        int end = 0;
        while (number.find()
                && Letters.trim(rest.substring(end, number.start())).isEmpty()) {
            cells.add(number.group());
            end = number.end();
        }
        String after = Letters.trim(rest.substring(end));
        if (cells.size() < 2 || (!after.isEmpty() && !Figures.isFigure(cells.get(cells.size() - 1) + " " + after))) {
            return Optional.empty();
        }
        boolean hasUnit = !after.isEmpty() && cells.size() == 2;
        if (!after.isEmpty()) {
            cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " " + after);
        }
        return Optional.of(LabelledLine.line(cells, hasUnit ? How.ORDER : How.SPACE, words));
    }

    /** A sentence's full stop is no part of its figure. */
    private static String withoutStop(String figure) {
        return figure.matches("(?s).*[^.][.;,]") ? figure.substring(0, figure.length() - 1) : figure;
    }
}
