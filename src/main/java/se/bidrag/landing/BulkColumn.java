package se.bidrag.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Kind;
import se.bidrag.warehouse.Sql;

/**
 * How DuckDB types one lake column of a bulk file, to the same result as {@link RecordTyper}.
 *
 * @param source the declared column that fills it
 * @param isTyped whether DuckDB is told to read its cells as the lake's type, since a scan saw that it reads them well
 * @param hasBlanks whether its cells may begin or end with a blank
 */
record BulkColumn(
        LakeColumn column,
        PickedColumn source,
        Kind kind,
        List<String> missingValues,
        boolean isTyped,
        boolean hasBlanks) {

    /** The cell as text without blanks, null when it is missing; taken from the columns as read. */
    String text() {
        String cell = cell(source.position());
        if (isTyped) {
            return cell;
        }
        String trimmed = hasBlanks ? "trim(%s, %s)".formatted(cell, Sql.text(Blanks.ALL)) : cell;
        List<String> missing = new ArrayList<>(missingValues);
        missing.add("");
        if (column.isNumber()) {
            NumberGrammar.DASHES.chars().forEach(dash -> missing.add(String.valueOf((char) dash)));
        }
        String isMissing = isIn(trimmed, missing);
        if (hasBlanks) {
            isMissing += " or " + isIn(cell, missingValues);
        }
        return "case when %s then null else %s end".formatted(isMissing, trimmed);
    }

    private static String isIn(String expression, List<String> values) {
        return values.stream()
                .distinct()
                .map(value -> expression + " = " + Sql.text(value))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The typed value, null when it does not read; taken from the texts. */
    String value() {
        String text = textName();
        if (isTyped) {
            return text;
        }
        if (column.isDate()) {
            return """
                    case
                        when left(%1$s, 4) = '0000' then null
                        when regexp_full_match(%1$s, '[0-9]{4}-[0-9]{2}-[0-9]{2}') then try_cast(%1$s as date)
                        when regexp_full_match(%1$s, '[0-9]{8}') then try_cast(
                            left(%1$s, 4) || '-' || substr(%1$s, 5, 2) || '-' || right(%1$s, 2) as date)
                    end""".formatted(text);
        }
        return column.isNumber() ? number(text, source.grammar(kind)) : text;
    }

    private String number(String text, NumberGrammar grammar) {
        String plain = "replace(%s, '\u2212', '-')".formatted(text);
        @Nullable Character groupMark = grammar.groupMark();
        if (groupMark != null) {
            String marks = NumberGrammar.isSpace(groupMark) ? " \u00a0\u202f" : groupMark.toString();
            plain = "translate(%s, %s, '')".formatted(plain, Sql.text(marks));
        }
        plain = "replace(%s, %s, '.')".formatted(plain, Sql.text(grammar.decimalMark()));
        if (grammar.takesTrailingMinus()) {
            plain = "case when right(%1$s, 1) = '-' then '-' || left(%1$s, length(%1$s) - 1) else %1$s end"
                    .formatted(plain);
        }
        return "case when regexp_full_match(%s, %s) then try_cast(%s as %s) end"
                .formatted(text, Sql.text(grammar.plainForm()), plain, column.type());
    }

    /** Whether the cell holds something that does not read. */
    String isUnread() {
        return "%s is not null and %s is null".formatted(textName(), valueName());
    }

    /** Whether a value may fail to read at all. */
    boolean mayFail() {
        return !isTyped && (column.isNumber() || column.isDate());
    }

    /** What would have done. */
    String expected() {
        return column.isDate() ? WrittenDate.EXPECTED : source.grammar(kind).expected();
    }

    boolean is(ColumnType type) {
        return source.type() == type;
    }

    /** What was sent where the value does not read, or is none. */
    String sent() {
        return isTyped ? "''" : cell(source.position());
    }

    static String cell(int position) {
        return "c" + position;
    }

    String textName() {
        return Sql.name("text:" + column.name());
    }

    String valueName() {
        return Sql.name("value:" + column.name());
    }
}
