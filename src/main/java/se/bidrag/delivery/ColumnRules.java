package se.bidrag.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the declared columns of a file must be among themselves. */
final class ColumnRules {

    private final Resource resource;
    private final Kind kind;
    private final List<String> problems;

    ColumnRules(Resource resource, Kind kind, List<String> problems) {
        this.resource = resource;
        this.kind = kind;
        this.problems = problems;
    }

    void check(Reading reading) {
        Set<String> names = new HashSet<>();
        Set<ColumnType> types = new HashSet<>();
        List<Place> places = resource.place().at("schema").at("fields").items();
        for (int i = 0; i < places.size(); i++) {
            Field field = reading.fields().get(i);
            checkName(places.get(i).at("name"), names.add(field.name()));
            checkType(places.get(i).at("columnType"), field.columnType(), types);
        }
        if (types.contains(ColumnType.AMOUNT)
                && (types.contains(ColumnType.DEBIT) || types.contains(ColumnType.CREDIT))) {
            problems.add(resource.place()
                    .says("amount is declared beside debit or credit; expected either, "
                            + "since nothing says which holds when they disagree"));
        }
        if (needsSchema(reading, types) && !hasMoney(types)) {
            problems.add(resource.place()
                    .says("no column has money; expected schema.fields with columnType " + moneyInWords()));
        }
    }

    /** A document that lists regions needs no schema; one of anything else does. */
    private boolean needsSchema(Reading reading, Set<ColumnType> types) {
        return reading.format().isDocument()
                ? kind != Kind.ALLOCATION || types.contains(ColumnType.GRANT) || types.contains(ColumnType.RECIPIENT)
                : reading.format().isTable();
    }

    private void checkName(Place name, boolean isNew) {
        if (!isNew) {
            problems.add(name.says("column '%s' is declared twice; expected each column once".formatted(name.text())));
        }
    }

    private void checkType(Place place, @Nullable ColumnType type, Set<ColumnType> types) {
        if (type == null) {
            return;
        }
        if (!types.add(type)) {
            problems.add(place.says("a second column is '%s'; expected one, make a resource of each column of money"
                    .formatted(type.text())));
        }
        if (!type.isFor(kind)) {
            problems.add(place.says("found '%s', which %s does not have; expected one of %s"
                    .formatted(type.text(), TermKinds.inWords(kind), allowed())));
        }
    }

    private String allowed() {
        return ColumnType.of(kind).stream().map(ColumnType::text).collect(Collectors.joining(", "));
    }

    private boolean hasMoney(Set<ColumnType> types) {
        return types.contains(ColumnType.AMOUNT)
                || switch (kind) {
                    case ALLOCATION, BUDGET -> false;
                    case LEDGER -> types.containsAll(Set.of(ColumnType.DEBIT, ColumnType.CREDIT)) || hasBalance(types);
                    case CONTROL -> hasBalance(types);
                };
    }

    private static boolean hasBalance(Set<ColumnType> types) {
        return types.contains(ColumnType.OPENING) || types.contains(ColumnType.CLOSING);
    }

    private String moneyInWords() {
        return switch (kind) {
            case ALLOCATION, BUDGET -> "amount";
            case LEDGER -> "amount, or debit and credit, or opening or closing";
            case CONTROL -> "amount, opening or closing";
        };
    }
}
