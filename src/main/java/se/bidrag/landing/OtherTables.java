package se.bidrag.landing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.bidrag.delivery.Kind;

/**
 * Tells the header of another table further down in a file, under which figures would mean something else.
 *
 * <p>A header is a record of words only: in every field a letter, in none a digit, no two alike. The file's own header
 * once more, as after a page break, is only a rejected record, and so is a second header row at the top.
 */
final class OtherTables {

    private final List<String> header;
    private final Kind kind;

    OtherTables(List<String> header, Kind kind) {
        this.header = header.stream().map(Blanks::trim).toList();
        this.kind = kind;
    }

    /** A record that did not read and looks like another table's header makes the file unreadable. */
    void check(long number, List<String> cells) {
        List<String> words = cells.stream().map(Blanks::trim).toList();
        if (number > 1 && words.size() > 1 && isHeader(words) && !words.equals(header) && isOfAnother(words)) {
            throw new UnreadableFileException(
                    "record %d looks like the header of another table; expected one table, put the other in a file of its own"
                            .formatted(number));
        }
    }

    private static boolean isHeader(List<String> words) {
        Set<String> seen = new HashSet<>();
        return words.stream().allMatch(word -> isWord(word) && seen.add(word));
    }

    /** In a document {@code Gotland;saknas} is a row; a header there shares a name with the first. */
    private boolean isOfAnother(List<String> words) {
        return kind == Kind.LEDGER || words.stream().anyMatch(header::contains);
    }

    /** Whether a text has a letter and no digit. */
    static boolean isWord(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isDigit);
    }
}
