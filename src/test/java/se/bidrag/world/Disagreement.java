package se.bidrag.world;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the models and the oracle say different things of one world. */
record Disagreement(World world, LocalDate asOf, @Nullable LocalDate knownAt, List<String> differences) {

    static Optional<Disagreement> in(World world, LocalDate asOf, @Nullable LocalDate knownAt, Path temporary) {
        BuiltWorld built = BuiltWorld.of(world, asOf, knownAt, temporary);
        SortedMap<String, String> expected = Oracle.published(world, asOf, knownAt);
        List<String> differences = new ArrayList<>(built.objections());
        SortedSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(built.rows().keySet());
        for (String key : keys) {
            String wanted = expected.getOrDefault(key, "no row");
            String found = built.rows().getOrDefault(key, "no row");
            if (!wanted.equals(found)) {
                differences.add("%s%n    oracle: %s%n    models: %s".formatted(key, wanted, found));
            }
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disagreement(world, asOf, knownAt, differences));
    }

    /** Whether one of the differences is about this world's names. */
    boolean concerns(World part) {
        return part.regions().stream()
                .map(region -> region.code().substring(0, 6))
                .anyMatch(name -> differences.stream()
                        .anyMatch(text -> text.contains(name) || text.contains(name.substring(1) + "/")));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("as of %s, known at %s%n".formatted(asOf, knownAt));
        world.regions().forEach(row -> text.append("  ").append(row).append('\n'));
        world.grants().forEach(row -> text.append("  ").append(row).append('\n'));
        world.grantNames().forEach(row -> text.append("  ").append(row).append('\n'));
        world.classes().forEach(row -> text.append("  ").append(row).append('\n'));
        world.mappings().forEach(row -> text.append("  ").append(row).append('\n'));
        world.deliveries().forEach(delivery -> {
            text.append("  ")
                    .append(delivery.withLines(List.of()).withPostings(List.of()))
                    .append('\n');
            delivery.lines().forEach(line -> text.append("    ").append(line).append('\n'));
            delivery.postings().forEach(row -> text.append("    ").append(row).append('\n'));
        });
        differences.forEach(difference -> text.append(difference).append('\n'));
        return text.toString();
    }
}
