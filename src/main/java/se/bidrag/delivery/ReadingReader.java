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
        Optional<Format> format = format();
        if (format.isEmpty()) {
            problems.add(resource.place()
                    .at("path")
                    .says("the ending of '%s' tells no format; say format, such as csv".formatted(resource.path())));
            return Optional.empty();
        }
        List<Field> fields = resource.place().at("schema").at("fields").items().stream()
                .map(this::field)
                .toList();
        Reading reading = new Reading(format.get(), encoding(), dialect(), fields, missingValues(), table(format.get()));
        new ColumnRules(resource, kind, problems).check(reading);
        return Optional.of(reading);
    }

    private Optional<Format> format() {
        Place declared = resource.place().at("format");
        return declared.isPresent()
                ? Optional.of(Format.valueOf(declared.text().toUpperCase(Locale.ROOT)))
                : Format.ofEnding(resource.path());
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
                    dialect.at("headerRows").at(0).node().asInt(Dialect.STANDARD.headerRow()));
        } catch (IllegalArgumentException e) {
            problems.add(dialect.says(e.getMessage() + "; expected two different characters"));
            return Dialect.STANDARD;
        }
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
            problems.add(declared.says("is a key of documents, and '%s' is one table; remove it".formatted(format.text())));
        }
        return declared.text();
    }

    private static char character(Place place, char otherwise) {
        return place.isPresent() ? place.text().charAt(0) : otherwise;
    }
}
