package se.bidrag.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.World.AccountClass;
import se.bidrag.world.World.Grant;
import se.bidrag.world.World.GrantName;
import se.bidrag.world.World.Mapping;
import se.bidrag.world.World.Region;
import se.bidrag.world.World.Validity;

/** Makes small synthetic worlds by chance; the same number makes the same world. */
final class Worlds {

    private static final LocalDate MIDSUMMER = LocalDate.of(2024, 6, 30);
    private static final Validity UNTIL = new Validity(null, MIDSUMMER);
    private static final Validity AFTER = new Validity(MIDSUMMER.plusDays(1), null);
    private static final Validity NEVER = new Validity(LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31));

    private Worlds() {}

    /** Account numbers and names begin with the world's, so that worlds can lie side by side in one database. */
    static World number(int number, boolean mayMeanZero) {
        Dice dice = new Dice(number);
        String name = "%05d".formatted(number);
        List<Region> regions = IntStream.rangeClosed(1, dice.pick(1, 1, 2, 2, 3, 4))
                .mapToObj(i -> new Region(
                        "w%sr%d".formatted(name, i),
                        "Region %s nr %d".formatted(name, i),
                        "%s län %d".formatted(name, i)))
                .toList();
        List<Grant> grants = grants(dice, name);
        Country country = new Country(dice, name, regions, grants, mayMeanZero);
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.addAll(new AllocationMaker(country).deliveries());
        deliveries.addAll(new BudgetMaker(country).deliveries());
        deliveries.addAll(new LedgerMaker(country).deliveries());
        return new World(regions, grants, grantNames(country), classes(country), mappings(country), deliveries);
    }

    private static List<Grant> grants(Dice dice, String name) {
        List<Grant> grants = new ArrayList<>();
        int count = dice.pick(1, 1, 2, 3, 3, 4, 5);
        boolean isBundled = count > 2 && dice.chance(50);
        for (int i = 1; i <= count; i++) {
            int bundle = i == 3 && dice.chance(25) ? 2 : 1;
            @Nullable String partOf = isBundled && (i == 2 || i == 3) ? code(name, bundle) : null;
            boolean isUmbrella = i > 3 ? dice.chance(60) : isBundled && i == 1 && dice.chance(20);
            grants.add(new Grant(code(name, i), isUmbrella, partOf));
        }
        return List.copyOf(grants);
    }

    private static String code(String name, int i) {
        return "w%sg%d".formatted(name, i);
    }

    /** Each grant has an other name: everywhere, in one region only, or one that no longer holds. */
    private static List<GrantName> grantNames(Country country) {
        return country.grants.stream()
                .map(grant -> new GrantName(
                        "Bidrag " + grant.code(),
                        grant.code(),
                        country.dice.maybe(
                                20, country.dice.pick(country.regions).code()),
                        country.dice.chance(10) ? NEVER : Validity.ALWAYS))
                .toList();
    }

    private static List<AccountClass> classes(Country country) {
        String name = country.name;
        List<AccountClass> classes = new ArrayList<>();
        classes.add(accountClass(name, "*", "3450", "3459", "grant_revenue_targeted", Validity.ALWAYS));
        classes.add(accountClass(name, "*", "3460", "3469", "grant_revenue_general", UNTIL));
        classes.add(accountClass(name, "*", "3460", "3469", "other", AFTER));
        classes.add(accountClass(name, "*", "297", "297", "deferred_revenue", Validity.ALWAYS));
        classes.add(accountClass(name, "*", "1790", "1799", "accrued_revenue", Validity.ALWAYS));
        classes.add(accountClass(name, "*", "3490", "34955", "repayment", Validity.ALWAYS));
        classes.add(accountClass(name, "*", "3500", "3509", "passed_on", Validity.ALWAYS));
        for (Region region : country.regions) {
            if (country.dice.chance(40)) {
                classes.add(accountClass(
                        name,
                        region.code(),
                        "3451",
                        "3452",
                        country.dice.pick("grant_revenue_general", "equalisation", "deferred_revenue"),
                        country.dice.pick(List.of(Validity.ALWAYS, UNTIL, AFTER))));
            }
        }
        return List.copyOf(classes);
    }

    private static AccountClass accountClass(
            String name, String region, String from, String to, String accountClass, Validity valid) {
        return new AccountClass(region, name + from, name + to, accountClass, valid);
    }

    /** Rules by project, by account and by words, in one region or all; no two of one priority disagree. */
    private static List<Mapping> mappings(Country country) {
        Dice dice = country.dice;
        String name = country.name;
        List<Mapping> mappings = new ArrayList<>();
        int rules = dice.between(2, 8);
        for (int priority = 1; priority <= rules; priority++) {
            boolean byAccount = dice.chance(30);
            boolean byText = !byAccount && dice.chance(30);
            @Nullable String project = byAccount || byText ? dice.maybe(20, project(country)) : project(country);
            String grant = project != null && dice.chance(85)
                    ? country.grantOf(project)
                    : country.grant().code();
            mappings.add(new Mapping(
                    dice.chance(60) ? "*" : dice.pick(country.regions).code(),
                    priority,
                    byAccount ? name + dice.pick("3450", "3451", "2970", "17") : null,
                    byAccount ? name + dice.pick("3459", "34601", "2979", "35") : null,
                    project,
                    dice.maybe(15, "A1"),
                    dice.maybe(15, "M1"),
                    byText ? "%s Sektor".formatted(name) : null,
                    grant,
                    dice.pick(List.of(Validity.ALWAYS, Validity.ALWAYS, Validity.ALWAYS, UNTIL, AFTER))));
            if (dice.chance(20)) {
                mappings.add(new Mapping(
                        "*", priority, null, null, project(country), null, null, null, grant, Validity.ALWAYS));
            }
        }
        return List.copyOf(mappings);
    }

    static String project(Country country) {
        return "P%s-%d".formatted(country.name, country.dice.between(1, 4));
    }
}
