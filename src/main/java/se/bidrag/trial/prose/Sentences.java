package se.bidrag.trial.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts lines of text into sentences. A blank line, a heading and a list's mark end one; tables are left out; a line that
 * stands alone without a full stop is a heading for what follows, and a sentence itself.
 */
public final class Sentences {

    private static final Pattern END = Pattern.compile(
            "(?<word>\\S*[^\\s.!?])(?<mark>[.!?]+)[\"”’)\\]]*\\s+(?=[\"”’(\\[–-]*(?<next>[\\p{Lu}0-9]))");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[#>]+|[*+•·–-]|[0-9]{1,2}[.)])\\s+");
    private static final Pattern TABLE = Pattern.compile("^\\s*\\|.*|.*\\|.*\\|.*|.*\\t.*|\\s*[-=*_]{3,}\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`");

    /** Words that a full stop does not end a sentence after. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "t.ex", "bl.a", "ca", "dvs", "d.v.s", "nr", "kap", "prop", "s.k", "resp", "inkl", "exkl", "jfr", "fr.o.m",
            "t.o.m", "f.d", "st", "art", "p", "p.g.a", "m.fl", "bet", "dnr", "tab", "fig", "sid", "s", "ap", "f.n",
            "e.d", "dr", "prof");

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private String heading = "";

    private Sentences() {}

    /** The sentences of a text, line by line as it was written. */
    public static List<Sentence> of(List<String> lines) {
        Sentences sentences = new Sentences();
        lines.forEach(sentences::line);
        sentences.endParagraph();
        return List.copyOf(sentences.sentences);
    }

    private void line(String line) {
        boolean isMarked = MARK.matcher(line).find();
        if (line.isBlank() || isMarked || TABLE.matcher(line).matches()) {
            endParagraph();
        }
        if (line.isBlank() || TABLE.matcher(line).matches()) {
            return;
        }
        paragraph.add(EMPHASIS.matcher(MARK.matcher(line).replaceFirst(""))
                .replaceAll("")
                .strip());
        if (line.stripLeading().startsWith("#")) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        boolean isHeading = paragraph.size() == 1 && !paragraph.get(0).matches(".*[.!?,;][\"”’)]*");
        String text = String.join(" ", paragraph);
        paragraph.clear();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            if (isEnd(end)) {
                add(text.substring(start, end.end()));
                start = end.end();
            }
        }
        add(text.substring(start));
        if (isHeading) {
            heading = text;
        }
    }

    private static boolean isEnd(Matcher end) {
        String word = end.group("word").replaceAll("^[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
        boolean isDigitNext = Character.isDigit(end.group("next").charAt(0));
        boolean isShort = word.length() < 4 || word.chars().allMatch(Character::isDigit);
        return !end.group("mark").equals(".") || !(ABBREVIATIONS.contains(word) || (isDigitNext && isShort));
    }

    private void add(String text) {
        if (!text.isBlank()) {
            sentences.add(new Sentence(sentences.size() + 1, heading, text.strip()));
        }
    }
}
