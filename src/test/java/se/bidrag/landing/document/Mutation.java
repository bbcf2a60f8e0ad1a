package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One thing that goes wrong with a document on its way; the target is a region's row, by number. */
enum Mutation {
    DROP_A_ROW,
    DOUBLE_A_ROW,
    MOVE_A_DIGIT,
    SWAP_TWO_REGIONS,
    CHANGE_THE_UNIT,
    GLUE_A_PAGE_NUMBER,
    GLUE_A_PAGE_NUMBER_WITH_A_SPACE;

    private static final Pattern LISTED = Pattern.compile("(\\* )?([^:|]+): ([0-9][0-9\u00a0 ]*[0-9])(.*)");

    /** Whether a total can tell. */
    boolean changesTheSum() {
        return this != SWAP_TWO_REGIONS && this != CHANGE_THE_UNIT;
    }

    Draft of(Draft draft, Layout layout, int target) {
        if (this == CHANGE_THE_UNIT) {
            return each(draft, Mutation::otherUnit);
        }
        return draft.parts().stream().anyMatch(part -> isListed(part))
                ? lines(draft, target)
                : tables(draft, layout, target);
    }

    private static boolean isListed(Draft.Part part) {
        return part instanceof Draft.Part.Line line
                && LISTED.matcher(line.text()).matches();
    }

    private static String otherUnit(String text) {
        return text.matches(".*[0-9] kronor\\.")
                ? text.replace("kronor", "tkr")
                : text.replace("(kr)", "(tkr)")
                        .replace("Kronor", "Tusental kronor")
                        .replace("i kronor", "i tusental kronor")
                        .replace("Miljoner kronor", "Miljarder kronor");
    }

    private static Draft each(Draft draft, UnaryOperator<String> change) {
        return new Draft(draft.parts().stream()
                .map(part -> part instanceof Draft.Part.Table table
                        ? new Draft.Part.Table(table.rows().stream()
                                .map(row -> row.stream().map(change).toList())
                                .toList())
                        : part instanceof Draft.Part.Line line ? new Draft.Part.Line(change.apply(line.text())) : part)
                .toList());
    }

    private Draft lines(Draft draft, int target) {
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        List<Integer> rows = IntStream.range(0, parts.size())
                .filter(at -> isListed(parts.get(at)))
                .boxed()
                .toList();
        List<List<String>> cells = new ArrayList<>();
        for (int at : rows) {
            Matcher line = LISTED.matcher(((Draft.Part.Line) parts.get(at)).text());
            if (line.matches()) {
                cells.add(List.of(
                        line.group(1) == null ? "" : line.group(1), line.group(2), line.group(3), line.group(4)));
            }
        }
        List<List<String>> changed = rows(cells, 1, 2, target);
        parts.removeIf(Mutation::isListed);
        changed.forEach(
                row -> parts.add(new Draft.Part.Line(row.get(0) + row.get(1) + ": " + row.get(2) + row.get(3))));
        return new Draft(parts);
    }

    private Draft tables(Draft draft, Layout layout, int target) {
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        for (int at = parts.size() - 1; at >= 0; at--) {
            if (parts.get(at) instanceof Draft.Part.Table table) {
                List<List<String>> body = new ArrayList<>(table.rows());
                List<String> header = body.remove(0);
                List<List<String>> changed = new ArrayList<>(List.of(header));
                changed.addAll(rows(body, layout.nameColumn(), layout.amountColumn(), target));
                parts.set(at, new Draft.Part.Table(changed));
                return new Draft(parts);
            }
        }
        throw new IllegalArgumentException("no table in " + layout.name());
    }

    private List<List<String>> rows(List<List<String>> rows, int name, int amount, int target) {
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> row = new ArrayList<>(rows.get(target));
        switch (this) {
            case DROP_A_ROW -> changed.remove(target);
            case DOUBLE_A_ROW -> changed.add(target + 1, rows.get(target));
            case MOVE_A_DIGIT -> {
                row.set(amount, moved(row.get(amount)));
                changed.set(target, row);
            }
            case SWAP_TWO_REGIONS -> {
                List<String> next = new ArrayList<>(rows.get(target + 1));
                row.set(name, rows.get(target + 1).get(name));
                next.set(name, rows.get(target).get(name));
                changed.set(target, row);
                changed.set(target + 1, next);
            }
            case GLUE_A_PAGE_NUMBER, GLUE_A_PAGE_NUMBER_WITH_A_SPACE -> {
                row.set(amount, row.get(amount) + (this == GLUE_A_PAGE_NUMBER ? "4" : " 4"));
                changed.set(target, row);
            }
            default -> throw new IllegalStateException(name());
        }
        return changed;
    }

    /** Two neighbouring digits that differ change places. */
    private static String moved(String figure) {
        for (int at = 0; at + 1 < figure.length(); at++) {
            char one = figure.charAt(at);
            char two = figure.charAt(at + 1);
            if (Character.isDigit(one) && Character.isDigit(two) && one != two && two != '0') {
                return figure.substring(0, at) + two + one + figure.substring(at + 2);
            }
        }
        throw new IllegalArgumentException("no two digits of '%s' differ".formatted(figure));
    }
}
