package se.bidrag.landing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;

/** Types a file's records as its schema declares; what does not read makes the record a rejected one. */
final class RecordTyper {

    /** What a figure that is not there is called. */
    static final String NO_AMOUNT = "no amount";

    private static final Set<ColumnType> FIGURES = EnumSet.of(
            ColumnType.AMOUNT,
            ColumnType.POPULATION,
            ColumnType.SHARE,
            ColumnType.DEBIT,
            ColumnType.CREDIT,
            ColumnType.OPENING,
            ColumnType.CLOSING);

    private final LakeShape shape;
    private final PickedColumns picked;
    private final List<String> missingValues;
    private final boolean isDocument;
    private final List<@Nullable PickedColumn> sources = new ArrayList<>();
    private final Map<ColumnType, NumberGrammar> grammars = new EnumMap<>(ColumnType.class);
    private final List<Integer> kept;
    private final List<Integer> labels = new ArrayList<>();
    private final SwallowedLines swallowed;
    private final char quoteChar;

    RecordTyper(LakeShape shape, PickedColumns picked, Reading reading) {
        this.shape = shape;
        this.picked = picked;
        this.missingValues = reading.missingValues();
        this.isDocument = reading.format().isDocument();
        this.kept = picked.unpicked();
        this.swallowed =
                new SwallowedLines(reading.dialect().delimiter(), reading.format() == Format.CSV ? picked.width() : 1);
        this.quoteChar = reading.dialect().quoteChar();
        for (LakeColumn column : shape.columns()) {
            PickedColumn source = picked.filling(column.name());
            sources.add(source);
            if (source != null && column.isNumber()) {
                grammars.put(source.type(), source.grammar(shape.kind()));
            }
        }
        for (int position = 0; position < picked.width(); position++) {
            if (!isFigure(position)) {
                labels.add(position);
            }
        }
    }

    private boolean isFigure(int position) {
        return FIGURES.stream().anyMatch(type -> picked.find(type)
                .filter(column -> column.position() == position)
                .isPresent());
    }

    /** The columns of this file's lake file, in order. */
    List<LakeColumn> columns() {
        List<LakeColumn> columns = new ArrayList<>(shape.withRejection());
        columns.addAll(picked.sentColumns());
        return columns;
    }

    /** A record whose cells could not be told apart, kept whole. */
    TypedRecord unreadable(String text, String reason) {
        RecordDraft draft = draft();
        draft.reject(null, text, reason);
        return draft.finished();
    }

    /** The record, rejected for what it holds, or else for this doubt that its neighbours give. */
    TypedRecord type(List<String> cells, Optional<String> doubt) {
        if (cells.size() != picked.width()) {
            return unreadable(
                    String.join(" | ", cells),
                    "the record has %d fields; expected %d as in the header".formatted(cells.size(), picked.width()));
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return unreadable(String.join(" | ", cells), "the record holds a NUL character");
        }
        if (cells.stream().anyMatch(swallowed::isIn)) {
            return unreadable(String.join(" | ", cells), SwallowedLines.REASON);
        }
        RecordDraft draft = draft();
        for (int column = 0; column < sources.size(); column++) {
            PickedColumn source = sources.get(column);
            if (source != null) {
                type(draft, shape.columns().get(column), source, cells.get(source.position()));
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            draft.keep(i, cells.get(kept.get(i)));
        }
        labels.stream()
                .map(position -> Blanks.trim(cells.get(position)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(text -> draft.set("label", text));
        rejectWithoutFigure(draft, cells);
        doubt.ifPresent(reason -> draft.reject(null, String.join(" | ", cells), reason));
        return draft.finished();
    }

    private RecordDraft draft() {
        return new RecordDraft(shape, kept.size());
    }

    private void type(RecordDraft draft, LakeColumn column, PickedColumn source, String cell) {
        String text = Blanks.trim(cell);
        boolean isMissing = text.isEmpty() || missingValues.contains(cell) || missingValues.contains(text);
        if (source.type() == ColumnType.AMOUNT) {
            draft.set("amount_text", cell);
        }
        if (isMissing || (column.isNumber() && NumberGrammar.isDash(text))) {
            return;
        }
        String header = picked.header(source.position());
        if (column.isNumber()) {
            NumberGrammar grammar = Objects.requireNonNull(grammars.get(source.type()));
            grammar.read(text)
                    .filter(number -> number.unit() == null || isUnitKept(source.type()))
                    .ifPresentOrElse(
                            number -> draft.number(column, number, source.type()),
                            () -> withoutNumber(draft, source, cell, grammar));
        } else if (column.isDate()) {
            WrittenDate.read(text)
                    .ifPresentOrElse(
                            date -> draft.set(column.name(), date),
                            () -> draft.reject(header, cell, WrittenDate.EXPECTED));
        } else {
            Codes.fault(source.type(), text, quoteChar).ifPresent(fault -> draft.reject(header, cell, fault));
            draft.set(column.name(), text);
        }
    }

    /** A unit is kept beside the amount only; a ledger's can be none but kronor. */
    private boolean isUnitKept(ColumnType type) {
        return type == ColumnType.AMOUNT || shape.kind() == Kind.LEDGER;
    }

    /** A document's figure with broken digit groups is kept as read together, for the models to prove or to refuse. */
    private void withoutNumber(RecordDraft draft, PickedColumn source, String cell, NumberGrammar grammar) {
        Optional<WrittenNumber> together =
                isDocument && source.type() == ColumnType.AMOUNT && shape.has("joined_amount")
                        ? grammar.readTogether(Blanks.trim(cell))
                        : Optional.empty();
        together.ifPresentOrElse(
                draft::joined, () -> draft.reject(picked.header(source.position()), cell, grammar.expected()));
    }

    private void rejectWithoutFigure(RecordDraft draft, List<String> cells) {
        figure().filter(column -> draft.hasNoFigure())
                .ifPresent(column ->
                        draft.reject(picked.header(column.position()), cells.get(column.position()), NO_AMOUNT));
    }

    private Optional<PickedColumn> figure() {
        return picked.find(ColumnType.AMOUNT)
                .or(() -> picked.find(ColumnType.DEBIT))
                .or(() -> picked.find(ColumnType.CREDIT));
    }
}
