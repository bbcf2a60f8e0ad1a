package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything agreed and delivered in one small synthetic country. */
record World(
        List<Region> regions,
        List<Grant> grants,
        List<GrantName> grantNames,
        List<AccountClass> classes,
        List<Mapping> mappings,
        List<Delivery> deliveries) {

    record Region(String code, String name, String otherName) {}

    record Grant(String code, boolean isUmbrella, @Nullable String partOf) {}

    record GrantName(String name, String grant, @Nullable String region, Validity valid) {}

    record AccountClass(String region, String from, String to, String accountClass, Validity valid) {}

    record Mapping(
            String region,
            int priority,
            @Nullable String from,
            @Nullable String to,
            @Nullable String project,
            @Nullable String activity,
            @Nullable String counterparty,
            @Nullable String textContains,
            String grant,
            Validity valid) {}

    /** Both ends included; an end that is absent is open. */
    record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        static final Validity ALWAYS = new Validity(null, null);

        boolean holds(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
        }
    }

    /** What a descriptor says and what stood in the file. */
    record Delivery(
            String id,
            LocalDate dated,
            boolean isSynthetic,
            String sha256,
            @Nullable String fault,
            @Nullable String region,
            @Nullable String grant,
            @Nullable Integer year,
            Told told,
            @Nullable Stated stated,
            List<String> supersedes,
            List<Line> lines,
            List<Posting> postings) {

        Delivery withLines(List<Line> kept) {
            return new Delivery(
                    id,
                    dated,
                    isSynthetic,
                    sha256,
                    fault,
                    region,
                    grant,
                    year,
                    told,
                    stated,
                    supersedes,
                    kept,
                    postings);
        }

        Delivery withPostings(List<Posting> kept) {
            return new Delivery(
                    id, dated, isSynthetic, sha256, fault, region, grant, year, told, stated, supersedes, lines, kept);
        }

        /** The same file delivered again under another name. */
        Delivery again(String otherId, LocalDate otherDate, List<String> replaces) {
            return new Delivery(
                    otherId,
                    otherDate,
                    isSynthetic,
                    sha256,
                    fault,
                    region,
                    grant,
                    year,
                    told,
                    stated,
                    replaces,
                    lines,
                    postings);
        }
    }

    /** A control total; without a unit it is in the file's. Its scale is the number of decimals written. */
    record Stated(BigDecimal amount, @Nullable String unit) {}

    /** What only one kind of delivery is told. */
    sealed interface Told {
        record Allocation(
                String stage,
                String recipientType,
                @Nullable Integer instalment,
                @Nullable String absentMeans,
                Money money)
                implements Told {}

        record Budget(
                @Nullable String version,
                String mode,
                @Nullable String series,
                String status,
                @Nullable String sign,
                Money money)
                implements Told {}

        record Ledger(@Nullable LocalDate from, @Nullable LocalDate to) implements Told {}
    }

    /** How a document writes money. */
    record Money(
            String unit, @Nullable String header, @Nullable BigDecimal roundedTo) {}

    /** Whether the reader could read a record, its figure only, or neither. */
    enum Reading {
        GOOD,
        FIGURE_ONLY,
        NOTHING
    }

    /** A record of an allocation or a budget; the amount's scale is the number of decimals written. */
    record Line(
            int number,
            @Nullable String region,
            @Nullable String grant,
            @Nullable String year,
            @Nullable String unit,
            @Nullable String recipient,
            @Nullable String side,
            @Nullable String status,
            BigDecimal amount,
            Reading reading) {}

    /** A record of a ledger, debit positive; a monthly one has a period, not a posting date. */
    record Posting(
            int number,
            @Nullable String region,
            LocalDate date,
            String account,
            @Nullable String text,
            @Nullable String project,
            @Nullable String activity,
            @Nullable String counterparty,
            BigDecimal amount,
            boolean inTwoColumns,
            boolean isMonthly,
            Reading reading) {}

    /** Several worlds side by side in one. */
    static World of(List<World> worlds) {
        return new World(
                all(worlds, World::regions),
                all(worlds, World::grants),
                all(worlds, World::grantNames),
                all(worlds, World::classes),
                all(worlds, World::mappings),
                all(worlds, World::deliveries));
    }

    World withDeliveries(List<Delivery> kept) {
        return new World(regions, grants, grantNames, classes, mappings, kept);
    }

    private static <T> List<T> all(List<World> worlds, Function<World, List<T>> part) {
        return worlds.stream().flatMap(world -> part.apply(world).stream()).toList();
    }
}
