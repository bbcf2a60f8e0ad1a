package se.bidrag.trial.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Kind;

/** The columns of a sample: a header's word and the cells below it must say the same, or the column is left untyped. */
final class SeenColumns {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|(?:19|20)[0-9]{6}");
    private static final Set<ColumnType> FIGURES = EnumSet.of(
            ColumnType.AMOUNT,
            ColumnType.DEBIT,
            ColumnType.CREDIT,
            ColumnType.POPULATION,
            ColumnType.SHARE,
            ColumnType.OPENING,
            ColumnType.CLOSING);
    private static final Set<ColumnType> DATES = EnumSet.of(ColumnType.POSTING_DATE, ColumnType.REGISTERED_ON);

    private final SampleRows sample;
    private final HeaderWords words;
    private final KnownNames names;

    SeenColumns(SampleRows sample, HeaderWords words, KnownNames names) {
        this.sample = sample;
        this.words = words;
        this.names = names;
    }

    /** The columns as they seem, before a kind is known; several may be amounts, no other type comes twice. */
    List<SeenColumn> columns() {
        Set<ColumnType> taken = EnumSet.noneOf(ColumnType.class);
        int region = region();
        List<SeenColumn> columns = new ArrayList<>();
        for (int position = 0; position < sample.header().size(); position++) {
            ColumnType type = position == region ? ColumnType.REGION : type(position);
            boolean isTaken = type != null && type != ColumnType.AMOUNT && position != region && !taken.add(type);
            boolean isOtherRegion = type == ColumnType.REGION && position != region;
            columns.add(new SeenColumn(
                    sample.header().get(position).strip(), isTaken || isOtherRegion ? null : type, marks(position)));
        }
        return columns;
    }

    /** The column whose cells are the names of regions; names in words before codes. */
    private int region() {
        return IntStream.range(0, sample.header().size())
                .filter(position -> share(position, names::isRegionOrTotal) >= 0.5)
                .boxed()
                .max(Comparator.comparing((Integer position) -> share(position, NumberMarks::isFigure) < 0.5)
                        .thenComparing(position -> share(position, names::isRegionOrTotal))
                        .thenComparing(Comparator.reverseOrder()))
                .filter(position -> type(position) == null
                        || type(position) == ColumnType.REGION
                        || share(position, NumberMarks::isFigure) < 0.5)
                .orElseGet(() -> IntStream.range(0, sample.header().size())
                        .filter(position ->
                                type(position) == ColumnType.REGION && share(position, NumberMarks::isFigure) < 0.5)
                        .findFirst()
                        .orElse(-1));
    }

    private @Nullable ColumnType type(int position) {
        Optional<ColumnType> word = words.type(sample.header().get(position));
        double figures = share(position, NumberMarks::isFigure);
        if (word.isEmpty()) {
            return null;
        }
        ColumnType type = word.get();
        if (type == ColumnType.GRANT && figures >= 0.8) {
            return ColumnType.AMOUNT;
        }
        boolean isEmpty = sample.column(position).isEmpty();
        boolean fits = isEmpty
                || ((!FIGURES.contains(type) || figures >= 0.5)
                        && (!DATES.contains(type) || share(position, DATE.asMatchPredicate()) >= 0.5));
        return fits ? type : null;
    }

    private @Nullable NumberMarks marks(int position) {
        return share(position, NumberMarks::isFigure) >= 0.5 ? NumberMarks.of(sample.column(position)) : null;
    }

    private double share(int position, Predicate<String> such) {
        List<String> cells = sample.column(position);
        return cells.isEmpty() ? 0 : cells.stream().filter(such).count() / (double) cells.size();
    }

    /** What a document with these columns is; empty when they do not tell. */
    static Optional<Kind> kind(List<SeenColumn> columns) {
        boolean hasAmount = has(columns, ColumnType.AMOUNT);
        boolean hasSides = has(columns, ColumnType.DEBIT) && has(columns, ColumnType.CREDIT);
        if (has(columns, ColumnType.ACCOUNT) && (hasAmount || hasSides)) {
            return Optional.of(Kind.LEDGER);
        }
        if (!hasAmount) {
            return Optional.empty();
        }
        boolean isBudget =
                has(columns, ColumnType.SIDE) || has(columns, ColumnType.BOARD) || has(columns, ColumnType.STATUS);
        if (isBudget || (has(columns, ColumnType.GRANT) && !has(columns, ColumnType.REGION))) {
            return Optional.of(Kind.BUDGET);
        }
        return has(columns, ColumnType.REGION) || has(columns, ColumnType.RECIPIENT)
                ? Optional.of(Kind.ALLOCATION)
                : Optional.empty();
    }

    static boolean has(List<SeenColumn> columns, ColumnType type) {
        return columns.stream().anyMatch(column -> column.is(type));
    }
}
