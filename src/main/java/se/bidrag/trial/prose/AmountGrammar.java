package se.bidrag.trial.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the amounts in a sentence: a figure and a unit of money. Percentages, years, paragraphs and diary numbers have no
 * unit and are none; a figure whose beginning cannot be told from the number before it is found and not read.
 */
public final class AmountGrammar {

    private static final Set<String> MULTIPLES = Set.of("miljon", "miljoner", "miljard", "miljarder");
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("(?<number>[0-9]+(?:,[0-9]+)?)" + AmountWords.BLANK + "+$");
    private static final String MINUSES = "-\u2212\u2013";
    private static final int MOST_DIGITS = 15;

    private final Pattern amount;

    /** @param units every way that a unit of money is written */
    public AmountGrammar(Collection<String> units) {
        amount = AmountWords.amount(units);
    }

    /** The amounts of a sentence, in order. */
    public List<WrittenAmount> in(String sentence) {
        List<WrittenAmount> found = new ArrayList<>();
        Matcher match = amount.matcher(sentence);
        while (match.find()) {
            Place place = new Place(sentence, match.start(), match.end("figure"), match.end(), match.group("unit"));
            if (place.isMoney()) {
                found.addAll(sharing(place));
                found.add(place.amount());
            }
        }
        return found;
    }

    /** The figures before this one that have its unit: {@code 12, 18 och 25 miljoner kronor}. */
    private static List<WrittenAmount> sharing(Place place) {
        List<WrittenAmount> found = new ArrayList<>();
        Matcher before = AmountWords.SHARED.matcher(place.before());
        while (before.find()) {
            Place earlier =
                    new Place(place.sentence, before.start(), before.end("figure"), before.end("figure"), place.unit);
            boolean isFigure = earlier.start == 0 || " (\u00a0".indexOf(place.sentence.charAt(earlier.start - 1)) >= 0;
            if (!isFigure || earlier.isYear() || earlier.isReference()) {
                break;
            }
            found.add(0, earlier.amount());
            before = AmountWords.SHARED.matcher(earlier.before());
        }
        return found;
    }

    /** Where a figure stands in its sentence. */
    private record Place(String sentence, int start, int figureEnd, int end, String unit) {

        String before() {
            return sentence.substring(0, start);
        }

        String figure() {
            return sentence.substring(start, figureEnd);
        }

        boolean isYear() {
            return AmountWords.YEAR.matcher(figure()).matches();
        }

        boolean isReference() {
            return AmountWords.REFERENCE.matcher(before()).find();
        }

        /** Not a part of a word such as covid-19, nor a paragraph's number, nor millions of something else. */
        boolean isMoney() {
            boolean isPartOfAWord = start > 1
                    && MINUSES.indexOf(sentence.charAt(start - 1)) >= 0
                    && Character.isLetter(sentence.charAt(start - 2));
            boolean isBare = MULTIPLES.contains(unit.toLowerCase(Locale.ROOT));
            return !isPartOfAWord
                    && (!isReference() || isGrouped())
                    && (!isBare
                            || AmountWords.NO_THING
                                    .matcher(sentence)
                                    .region(end, sentence.length())
                                    .lookingAt());
        }

        private boolean isGrouped() {
            return figure().matches(".*[0-9]" + AmountWords.BLANK + "[0-9].*");
        }

        WrittenAmount amount() {
            String written = sentence.substring(isNegative() ? start - 1 : start, end);
            String fault = fault();
            BigDecimal value = fault.isEmpty() ? value() : null;
            return new WrittenAmount(
                    written,
                    value,
                    value == null ? 0 : value.scale(),
                    unit,
                    AmountWords.ESTIMATE.matcher(before()).find(),
                    fault.isEmpty() ? null : fault);
        }

        private String fault() {
            if (figure().replaceAll("[^0-9]", "").length() > MOST_DIGITS) {
                return "the figure has more than %d digits".formatted(MOST_DIGITS);
            }
            if (isReference()) {
                return "its first digits may belong to the words before it";
            }
            Matcher number = NUMBER_BEFORE.matcher(before());
            if (number.find()
                    && !AmountWords.YEAR.matcher(number.group("number")).matches()
                    && !AmountWords.REFERENCE
                            .matcher(sentence.substring(0, number.start()))
                            .find()) {
                return "the digits before it, '%s', are not in groups of three with it"
                        .formatted(number.group("number"));
            }
            return "";
        }

        private BigDecimal value() {
            String figure = figure();
            boolean hasPointDecimals = figure.matches(".*\\.[0-9]{1,2}");
            String plain = hasPointDecimals ? figure : figure.replace(".", "").replace(',', '.');
            BigDecimal value = new BigDecimal(plain.replaceAll("[^0-9.]", ""));
            return isNegative() ? value.negate() : value;
        }

        /** A minus stands right before the figure and after a blank; after a digit it is a dash between two figures. */
        private boolean isNegative() {
            return start > 0
                    && MINUSES.indexOf(sentence.charAt(start - 1)) >= 0
                    && (start == 1 || " (\u00a0".indexOf(sentence.charAt(start - 2)) >= 0);
        }
    }
}
