package se.bidrag.delivery;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a resource says about its figures, and fills in what a kind of document takes for granted. */
final class TermsReader {

    private final Resource resource;
    private final Kind kind;
    private final List<String> problems;

    TermsReader(Resource resource, Kind kind, List<String> problems) {
        this.resource = resource;
        this.kind = kind;
        this.problems = problems;
    }

    Terms read(Reading reading) {
        refuseKeysOfOtherKinds();
        return new Terms(
                required("publisher"),
                required("origin"),
                isDatedByTheNight(reading) ? null : dated(),
                isDatedByTheNight(reading) ? "read" : or("dated_basis", "stated"),
                text("region"),
                integer("year"),
                text("grant"),
                kind == Kind.ALLOCATION ? required("stage") : null,
                defaulted("recipient", "region"),
                integer("instalment"),
                text("unit"),
                roundedToSek(),
                statedTotal(),
                defaulted("absent_means", "missing"),
                text("version"),
                defaulted("mode", "original"),
                text("series"),
                reading.field(ColumnType.STATUS).isPresent() ? text("status") : defaulted("status", "adopted"),
                defaulted("sign", reading.format() == Format.SIE ? "debit_positive" : "natural"),
                covers(),
                defaulted("granularity", granularity(reading)),
                publishText());
    }

    private boolean isDatedByTheNight(Reading reading) {
        return reading.database() != null && !term("dated").isPresent();
    }

    private void refuseKeysOfOtherKinds() {
        for (String key : resource.place().at("bidrag").node().propertyNames()) {
            if (!TermKinds.of(key).contains(kind)) {
                problems.add(resource.term(key)
                        .says("is a key of %s, and this is %s; remove it or correct kind"
                                .formatted(TermKinds.inWords(key), TermKinds.inWords(kind))));
            }
        }
    }

    private Place term(String key) {
        return TermKinds.of(key).contains(kind)
                ? resource.term(key)
                : resource.place().at("bidrag").at("");
    }

    private String required(String key) {
        Place place = term(key);
        if (!place.isPresent()) {
            problems.add(resource.place()
                    .says("key 'bidrag.%s' is missing, here and on the package; %s needs it"
                            .formatted(key, TermKinds.inWords(kind))));
        }
        return place.text();
    }

    private @Nullable String text(String key) {
        Place place = term(key);
        return place.isPresent() ? place.text() : null;
    }

    private String or(String key, String otherwise) {
        Place place = term(key);
        return place.isPresent() ? place.text() : otherwise;
    }

    private @Nullable String defaulted(String key, String otherwise) {
        return TermKinds.of(key).contains(kind) ? or(key, otherwise) : null;
    }

    private @Nullable Integer integer(String key) {
        Place place = term(key);
        return place.isPresent() ? Integer.valueOf(place.node().intValue()) : null;
    }

    private LocalDate dated() {
        String text = required("dated");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            if (!text.isEmpty()) {
                problems.add(term("dated").says("found '%s'; expected a date of the calendar".formatted(text)));
            }
            return LocalDate.EPOCH;
        }
    }

    private @Nullable BigDecimal roundedToSek() {
        Place place = term("rounded_to");
        return place.isPresent() ? place.node().decimalValue() : null;
    }

    private @Nullable StatedTotal statedTotal() {
        Place place = term("stated_total");
        if (!place.isPresent()) {
            return null;
        }
        return place.node().isNumber()
                ? new StatedTotal(place.node().decimalValue().toPlainString(), '.')
                : new StatedTotal(place.text(), ',');
    }

    /** A row that names no day is the sum of its month, or of its year. */
    private static String granularity(Reading reading) {
        boolean isTable = reading.format().isTable();
        if (!isTable || reading.field(ColumnType.POSTING_DATE).isPresent()) {
            return "voucher";
        }
        return reading.field(ColumnType.PERIOD).isPresent() ? "month" : "year";
    }

    private @Nullable Covers covers() {
        Place place = term("covers");
        if (!place.isPresent()) {
            return null;
        }
        String[] months = place.text().split("/", -1);
        try {
            return new Covers(
                    YearMonth.parse(months[0]).atDay(1),
                    YearMonth.parse(months[1]).atEndOfMonth());
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add(place.says(
                    "found '%s'; expected a first month and a last, such as 2024-01/2024-12".formatted(place.text())));
            return null;
        }
    }

    private @Nullable Boolean publishText() {
        return kind == Kind.LEDGER ? Boolean.valueOf(term("publish_text").node().asBoolean(false)) : null;
    }
}
