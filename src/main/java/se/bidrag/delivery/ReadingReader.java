package se.bidrag.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a resource says about how its file is written. */
final class ReadingReader {

    private final Resource resource;
    private final Kind kind;
    private final List<String> problems;

    ReadingReader(Resource resource, Kind kind, List<String> problems) {
        this.resource = resource;
        this.kind = kind;
        this.problems = problems;
    }

    Optional<Reading> read() {
        if (isDatabase()) {
            return new DatabaseQueryReader(resource, problems)
                    .read()
                    .map(query -> checked(ofADatabase().from(query)));
        }
        new DatabaseQueryReader(resource, problems).refuseForAFile();
        if (!resource.place().at("path").isPresent()) {
            problems.add(resource.place().says("key 'path' is missing; expected a path from the descriptor's folder"));
            return Optional.empty();
        }
        PackingReader packed = new PackingReader(resource, problems);
        Packing packing = packed.packing();
        Optional<Format> format = packed.format(packing);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(checked(new Reading(
                format.get(),
                encoding(),
                dialect(),
                fields(),
                missingValues(),
                table(format.get()),
                totalRow(),
                packing,
                null)));
    }

    private boolean isDatabase() {
        return resource.place().at("format").text().equals(Format.JDBC.text());
    }

    private Reading ofADatabase() {
        return new Reading(Format.JDBC, Encoding.UTF_8, Dialect.STANDARD, fields(), missingValues());
    }

    private List<Field> fields() {
        return resource.place().at("schema").at("fields").items().stream()
                .map(this::field)
                .toList();
    }

    private Reading checked(Reading reading) {
        new ColumnRules(resource, kind, problems).check(reading);
        return reading;
    }

    private Encoding encoding() {
        Place declared = resource.place().at("encoding");
        return declared.isPresent() ? Encoding.of(declared.text()) : Encoding.UTF_8;
    }

    private Dialect dialect() {
        Place dialect = resource.place().at("dialect");
        try {
            return new Dialect(
                    character(dialect.at("delimiter"), Dialect.STANDARD.delimiter()),
                    character(dialect.at("quoteChar"), Dialect.STANDARD.quoteChar()),
                    headerRow(dialect.at("headerRows").at(0)));
        } catch (IllegalArgumentException e) {
            problems.add(dialect.says(e.getMessage() + "; expected two different characters"));
            return Dialect.STANDARD;
        }
    }

    /** The standard's number of the header's row, or the rows to skip above it: they are two words for one thing. */
    private int headerRow(Place declared) {
        Place skipped = resource.term("skip_leading");
        if (!skipped.isPresent()) {
            return declared.node().asInt(Dialect.STANDARD.headerRow());
        }
        int headerRow = skipped.node().asInt() + 1;
        if (declared.isPresent() && declared.node().asInt() != headerRow) {
            problems.add(skipped.says("skips %d rows, so that the header is row %d, and dialect.headerRows says %d; "
                            .formatted(headerRow - 1, headerRow, declared.node().asInt())
                    + "expected one of the two keys"));
        }
        return headerRow;
    }

    private TotalRow totalRow() {
        return kind == Kind.LEDGER && resource.term("total_row").isPresent() ? TotalRow.LAST : TotalRow.NONE;
    }

    private Field field(Place place) {
        Place group = place.at("groupChar");
        Place type = place.at("columnType");
        char decimalChar = character(place.at("decimalChar"), '.');
        @Nullable
        Character groupChar = group.isPresent() ? Character.valueOf(group.text().charAt(0)) : null;
        if (groupChar != null && groupChar == decimalChar) {
            problems.add(group.says(
                    "found '%s', which is the decimalChar too; expected another character".formatted(groupChar)));
        }
        return new Field(
                place.at("name").text(),
                type.isPresent() ? ColumnType.valueOf(type.text().toUpperCase(Locale.ROOT)) : null,
                decimalChar,
                groupChar);
    }

    private List<String> missingValues() {
        Place declared = resource.place().at("schema").at("missingValues");
        return declared.isPresent() ? declared.items().stream().map(Place::text).toList() : List.of("");
    }

    private @Nullable String table(Format format) {
        Place declared = resource.term("table");
        if (!declared.isPresent()) {
            return null;
        }
        if (!format.isDocument()) {
            problems.add(
                    declared.says("is a key of documents, and '%s' is one table; remove it".formatted(format.text())));
        }
        return declared.text();
    }

    private static char character(Place place, char otherwise) {
        return place.isPresent() ? place.text().charAt(0) : otherwise;
    }
}
