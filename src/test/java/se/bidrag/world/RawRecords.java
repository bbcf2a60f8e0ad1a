package se.bidrag.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Delivery.Reading;

/** Rows of the record tables, and of the reader's own totals. */
final class RawRecords {

    private RawRecords() {}

    static void allocations(Delivery delivery, RowAppender rows) {
        if (delivery.told() instanceof Told.Allocation) {
            good(delivery)
                    .forEach(line -> rows.row(
                            delivery.id(),
                            (long) line.number(),
                            line.region(),
                            line.grant(),
                            line.year(),
                            line.recipient(),
                            line.unit(),
                            line.amount(),
                            line.amount().scale(),
                            RawTables.printed(line.amount()),
                            false,
                            line.population(),
                            null,
                            label(line),
                            null));
        }
    }

    static void budgets(Delivery delivery, RowAppender rows) {
        if (delivery.told() instanceof Told.Budget) {
            good(delivery)
                    .forEach(line -> rows.row(
                            delivery.id(),
                            (long) line.number(),
                            null,
                            line.region(),
                            line.grant(),
                            line.year(),
                            line.side(),
                            line.board(),
                            line.status(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            line.unit(),
                            line.amount(),
                            line.amount().scale(),
                            RawTables.printed(line.amount()),
                            false,
                            label(line)));
        }
    }

    static void postings(Delivery delivery, RowAppender rows) {
        delivery.postings().stream()
                .filter(posting -> posting.reading() == Reading.GOOD)
                .forEach(posting -> rows.row(
                        delivery.id(),
                        (long) posting.number(),
                        null,
                        posting.region(),
                        null,
                        posting.isMonthly() ? posting.date().toString().substring(0, 7) : null,
                        posting.isMonthly() ? null : posting.date(),
                        null,
                        posting.account(),
                        posting.voucher(),
                        posting.text(),
                        posting.project(),
                        posting.activity(),
                        null,
                        posting.counterparty(),
                        posting.inTwoColumns() ? null : posting.amount(),
                        posting.inTwoColumns() ? posting.amount().max(BigDecimal.ZERO) : null,
                        posting.inTwoColumns() ? posting.amount().negate().max(BigDecimal.ZERO) : null,
                        null,
                        null));
    }

    static void rejected(Delivery delivery, RowAppender rows) {
        records(delivery)
                .filter(found -> found.reading() != Reading.GOOD)
                .forEach(found -> rows.row(
                        delivery.id(),
                        (long) found.number(),
                        found.reading() == Reading.NOTHING ? "Belopp" : "Datum",
                        "?",
                        "does not read",
                        found.unit(),
                        found.reading() == Reading.NOTHING ? null : found.amount()));
    }

    /** What the reader counted and summed, per unit written: every record, and every figure that could be read. */
    static List<@Nullable Object[]> totals(Delivery delivery) {
        List<Found> all = records(delivery).toList();
        List<@Nullable String> units = new ArrayList<>();
        all.stream().map(Found::unit).filter(unit -> !units.contains(unit)).forEach(units::add);
        if (units.isEmpty()) {
            units.add(null);
        }
        return units.stream()
                .map(unit -> {
                    List<Found> same = all.stream()
                            .filter(found -> Objects.equals(found.unit(), unit))
                            .toList();
                    BigDecimal total = same.stream()
                            .filter(found -> found.reading() != Reading.NOTHING)
                            .map(Found::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return new @Nullable Object[] {delivery.id(), unit, (long) same.size(), total};
                })
                .toList();
    }

    /** A record of either sort, as the reader met it. */
    private record Found(int number, @Nullable String unit, BigDecimal amount, Reading reading) {}

    private static Stream<Found> records(Delivery delivery) {
        return Stream.concat(
                delivery.lines().stream()
                        .map(line -> new Found(line.number(), line.unit(), line.amount(), line.reading())),
                delivery.postings().stream()
                        .map(posting -> new Found(posting.number(), null, posting.amount(), posting.reading())));
    }

    /** The first text of the record. */
    private static @Nullable String label(Line line) {
        return Stream.of(line.region(), line.recipient(), line.grant(), line.year())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Line> good(Delivery delivery) {
        return delivery.lines().stream().filter(line -> line.reading() == Reading.GOOD);
    }
}
