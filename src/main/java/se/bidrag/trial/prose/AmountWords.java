package se.bidrag.trial.prose;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that stand around figures in Swedish text, as regular expressions. */
final class AmountWords {

    static final String BLANK = "[ \\u00a0\\u202f\\u2007\\u2009]";

    /** Digits in groups of three, or without groups, and decimals: {@code 83 223 369}, {@code 82,6}, {@code 1.500,50}. */
    static final String FIGURE =
            "(?:[0-9]{1,3}(?:" + BLANK + "[0-9]{3})+(?![0-9])|[0-9]{1,3}(?:\\.[0-9]{3})+(?![0-9])|[0-9]+)"
                    + "(?:,[0-9]{1,8}(?![0-9])|\\.[0-9]{1,2}(?![0-9.]))?";

    /** Before a figure that is about so much. */
    static final Pattern ESTIMATE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ca\\.?|cirka|c:a|circa|omkring|drygt|knappt|närmare|nästan|ungefär|uppskattningsvis|runt)"
                    + BLANK + "+$");

    /** Before a number that is no amount: a paragraph, an annex, an appropriation's item. */
    static final Pattern REFERENCE = Pattern.compile(
            "(?iu)(?:§{1,2}|(?<!\\p{L})(?:kap\\.?|kapitel|nr\\.?|nummer|punkt(?:en|erna)?|p\\.|bilag(?:a|an|or)|tabell(?:en)?"
                    + "|diagram|figur|artikel|art\\.|avsnitt|sid(?:a|an|or|orna)?\\.?|s\\.|prop\\.|bet\\.|rskr\\.|dnr\\.?|ap\\.?"
                    + "|anslag(?:et)?|anslagspost(?:en)?|post(?:en)?|utgiftsområde|version|rad|fotnot|steg|mål|åtgärd))"
                    + BLANK + "*$");

    static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** Between figures that share a unit: {@code 82,6 respektive 165,1 miljoner kronor}, {@code 3–5 mkr}. */
    static final Pattern SHARED =
            Pattern.compile("(?<figure>" + FIGURE + ")(?:" + BLANK + "*(?:,|och|respektive|resp\\.|eller|samt|till)"
                    + BLANK + "+|" + BLANK + "?[-\\u2013\\u2212]" + BLANK + "?)$");

    /** After a bare multiple, such as {@code miljoner}, that is of money: a word that goes on about the money, or nothing. */
    static final Pattern NO_THING =
            Pattern.compile("(?iu)" + BLANK + "*(?:$|[.,;:!?)\\]\"”]|kr(?![\\p{L}])|(?:till|för|i|under|per|och|"
                    + "eller|respektive|samt|som|utöver|från|ska|är|var|blir|avser|avsätts|fördelas|tillförs|år|årligen|mer|mindre|jämfört|av"
                    + BLANK + "+(?:medlen|pengarna|bidraget|anslaget|beloppet|summan))(?!\\p{L}))");

    private AmountWords() {}

    /** A figure with its unit, of the units that the models know. */
    static Pattern amount(Collection<String> units) {
        String unit = units.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E" + BLANK + "+\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,:/_])(?<figure>" + FIGURE + ")" + BLANK + "*(?<unit>" + unit
                + ")(?![\\p{L}\\p{N}])");
    }
}
