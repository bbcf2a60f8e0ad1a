package se.bidrag.landing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Kind;

/**
 * Tells a record that a stray line break has cut in its first or last field.
 *
 * <p>Then one part has a single field and is rejected for it, but the other has as many fields as it should: {@code 10}
 * and on the next line {@code 0,00}. That other part must not pass for a posting of 10.
 */
final class BrokenLines {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,20}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");
    private static final String REASON =
            "the line %s has a single field; is it a part of this record, cut off by a line break?";

    private final int width;
    private final @Nullable PickedColumn first;
    private final @Nullable PickedColumn last;
    private final Kind kind;

    BrokenLines(PickedColumns picked, Kind kind) {
        this.width = picked.width();
        this.first = picked.at(0);
        this.last = picked.at(width - 1);
        this.kind = kind;
    }

    /** Why the record is not whole, given what stands in the lines before and after; empty where it may be. */
    Optional<String> reason(@Nullable List<String> before, List<String> record, @Nullable List<String> after) {
        if (width < 2 || record.size() != width) {
            return Optional.empty();
        }
        String below = fragment(after);
        if (below != null && last != null && mayJoin(last, record.get(width - 1) + below, below)) {
            return Optional.of(REASON.formatted("after it"));
        }
        String above = fragment(before);
        if (above != null && first != null && mayJoin(first, above + record.get(0), above)) {
            return Optional.of(REASON.formatted("before it"));
        }
        return Optional.empty();
    }

    /** The text of a line that has a single field; null for any other line. */
    private static @Nullable String fragment(@Nullable List<String> line) {
        return line != null && line.size() == 1 ? line.get(0) : null;
    }

    private boolean mayJoin(PickedColumn column, String joined, String fragment) {
        String whole = Blanks.trim(joined);
        return switch (column.type()) {
            case AMOUNT, DEBIT, CREDIT, OPENING, CLOSING, POPULATION, SHARE ->
                column.grammar(kind).read(whole).isPresent();
            case POSTING_DATE, REGISTERED_ON -> WrittenDate.read(whole).isPresent();
            case ACCOUNT, YEAR -> DIGITS.matcher(Blanks.trim(fragment)).matches();
            default ->
                isCode(column.type()) && CODE.matcher(Blanks.trim(fragment)).matches();
        };
    }

    private static boolean isCode(ColumnType type) {
        return Codes.are(type) || type == ColumnType.PERIOD || type == ColumnType.REGION;
    }
}
