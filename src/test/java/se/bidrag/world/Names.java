package se.bidrag.world;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.World.Grant;
import se.bidrag.world.World.GrantName;
import se.bidrag.world.World.Region;

/** Which region, grant and year a text means; without case, with white space folded, never fuzzy. */
final class Names {

    private static final Set<String> TOTALS = Set.of("summa", "**summa**", "totalt", "riket", "hela riket", "samtliga");

    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, List<GrantName>> grantNames;
    private final Set<String> grants;

    Names(World world) {
        for (Region region : world.regions()) {
            regions.put(folded(region.code()), region.code());
            regions.put(folded(region.name()), region.code());
            regions.put(folded(region.otherName()), region.code());
        }
        grants = world.grants().stream().map(Grant::code).collect(Collectors.toSet());
        grantNames = world.grantNames().stream().collect(Collectors.groupingBy(name -> folded(name.name())));
    }

    boolean isTotal(@Nullable String text) {
        return text != null && TOTALS.contains(folded(text));
    }

    Optional<String> region(@Nullable String text) {
        return Optional.ofNullable(text).map(Names::folded).map(regions::get);
    }

    Optional<String> grant(@Nullable String text, Optional<String> region, java.time.LocalDate dated) {
        if (text == null) {
            return Optional.empty();
        }
        if (grants.contains(text)) {
            return Optional.of(text);
        }
        return grantNames.getOrDefault(folded(text), List.of()).stream()
                .filter(name ->
                        name.region() == null || Optional.of(name.region()).equals(region))
                .filter(name -> name.valid().holds(dated))
                .map(GrantName::grant)
                .findFirst();
    }

    Optional<Integer> year(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> t.matches("\\d{4}")).map(Integer::valueOf);
    }

    private static String folded(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
