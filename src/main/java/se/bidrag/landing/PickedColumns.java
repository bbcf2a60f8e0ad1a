package se.bidrag.landing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Kind;

/** A file's header held against its declared schema: which column is what, found by name and never by position. */
final class PickedColumns {

    private final List<String> header;
    private final Map<ColumnType, PickedColumn> picked = new EnumMap<>(ColumnType.class);

    private PickedColumns(List<String> header) {
        this.header = header;
    }

    /** Every declared column must be in the header, once. */
    static PickedColumns match(List<String> sentHeader, List<Field> fields, LakeShape shape) {
        PickedColumns columns =
                new PickedColumns(sentHeader.stream().map(Blanks::trim).toList());
        columns.requireHeader(fields, shape.kind());
        for (Field field : fields) {
            int position = columns.position(field.name());
            ColumnType type = field.columnType();
            if (type != null && shape.has(LakeShape.columnName(type))) {
                columns.pick(new PickedColumn(type, field, position));
            }
        }
        columns.requireFigure(shape.kind());
        return columns;
    }

    /** A row with none of the names is no header: what a ledger has there may be a person's name, and is not told. */
    private void requireHeader(List<Field> fields, Kind kind) {
        if (kind == Kind.LEDGER
                && !fields.isEmpty()
                && fields.stream().noneMatch(field -> header.contains(Blanks.trim(field.name())))) {
            throw new UnreadableFileException(
                    "the header's row is no header: its %d cells are none of the declared columns; do titles stand above it, or is the delimiter another?"
                            .formatted(header.size()));
        }
    }

    private int position(String declared) {
        String name = Blanks.trim(declared);
        int position = header.indexOf(name);
        if (position < 0) {
            throw new UnreadableFileException("no column is headed '%s'; the header has %s"
                    .formatted(
                            name, header.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "))));
        }
        if (header.lastIndexOf(name) != position) {
            throw new UnreadableFileException("columns %d and %d are both headed '%s'; expected one"
                    .formatted(position + 1, header.lastIndexOf(name) + 1, name));
        }
        return position;
    }

    private void pick(PickedColumn column) {
        PickedColumn earlier = picked.put(column.type(), column);
        if (earlier != null) {
            throw new UnreadableFileException("columns '%s' and '%s' are both declared as %s; expected one"
                    .formatted(
                            earlier.field().name(),
                            column.field().name(),
                            column.type().text()));
        }
    }

    private void requireFigure(Kind kind) {
        boolean hasFigure = find(ColumnType.AMOUNT).isPresent()
                || find(ColumnType.DEBIT).isPresent()
                || find(ColumnType.CREDIT).isPresent()
                || find(ColumnType.CLOSING).isPresent();
        if (!hasFigure) {
            throw new UnreadableFileException("no column is declared as %s"
                    .formatted(kind == Kind.LEDGER ? "amount, nor as debit and credit" : "amount"));
        }
    }

    Optional<PickedColumn> find(ColumnType type) {
        return Optional.ofNullable(picked.get(type));
    }

    /** The declared column that fills this lake column, if one does. */
    @Nullable
    PickedColumn filling(String lakeColumn) {
        return picked.values().stream()
                .filter(column -> LakeShape.columnName(column.type()).equals(lakeColumn))
                .findFirst()
                .orElse(null);
    }

    /** The declared column at this position, from 0, if there is one. */
    @Nullable
    PickedColumn at(int position) {
        return picked.values().stream()
                .filter(column -> column.position() == position)
                .findFirst()
                .orElse(null);
    }

    int width() {
        return header.size();
    }

    /** A column's header, as in the file. */
    String header(int position) {
        return header.get(position);
    }

    /** Positions of the columns that are kept as sent. */
    List<Integer> unpicked() {
        List<Integer> positions = new ArrayList<>();
        for (int position = 0; position < header.size(); position++) {
            int each = position;
            if (picked.values().stream().noneMatch(column -> column.position() == each)) {
                positions.add(position);
            }
        }
        return positions;
    }

    /** The lake columns that keep them, {@code sent:} and the header; two of one name are numbered. */
    List<LakeColumn> sentColumns() {
        TreeSet<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return unpicked().stream()
                .map(position -> "sent:" + header.get(position).replace('\0', ' '))
                .map(name -> {
                    String unique = name;
                    for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
                        unique = name + " (" + number + ")";
                    }
                    return new LakeColumn(unique, "VARCHAR");
                })
                .toList();
    }

    /** Which header was taken as what, sorted. */
    String description() {
        return picked.values().stream()
                .map(column -> column.type().text() + "=" + header.get(column.position()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The header of the money, which may name a unit in words: the amount's, else that of debit and credit. */
    @Nullable
    String amountHeader() {
        String sides = Stream.of(ColumnType.DEBIT, ColumnType.CREDIT)
                .flatMap(type -> find(type).stream())
                .map(column -> header.get(column.position()))
                .collect(Collectors.joining(" "));
        return find(ColumnType.AMOUNT)
                .map(column -> header.get(column.position()))
                .orElse(sides.isEmpty() ? null : sides);
    }
}
