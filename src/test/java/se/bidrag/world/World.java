package se.bidrag.world;

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

    record Grant(String code, boolean isUmbrella, @Nullable String partOf, Terms terms) {
        Grant(String code, boolean isUmbrella, @Nullable String partOf) {
            this(code, isUmbrella, partOf, Terms.PLAIN);
        }
    }

    /** What a grant is given for, and until when. */
    record Terms(
            @Nullable String series,
            String classification,
            boolean isPerformanceBased,
            @Nullable String allocationKey,
            @Nullable LocalDate receiptDue) {
        static final Terms PLAIN = new Terms(null, "targeted", false, null, null);
    }

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
