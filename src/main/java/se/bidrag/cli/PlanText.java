package se.bidrag.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bidrag.cli.TextTable.Side;
import se.bidrag.nightly.Plan;
import se.bidrag.nightly.Plan.Item;
import se.bidrag.nightly.Plan.State;
import se.bidrag.nightly.Plan.Sum;

/** A plan as a person reads it: the sums, then every delivery that is not as it was. */
final class PlanText {

    private final Plan plan;

    PlanText(Plan plan) {
        this.plan = plan;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(outcome());
        if (plan.holder() != null) {
            lines.add("Not now: held by another run (%s)".formatted(plan.holder()));
        }
        TextTable sums = new TextTable(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT);
        sums.row("State", "Kind", "Deliveries", "Records", "Money");
        for (Sum sum : plan.sums()) {
            sums.row(
                    sum.state().label(),
                    kind(sum.kind()),
                    Integer.toString(sum.deliveries()),
                    Long.toString(sum.records()),
                    money(sum.moneySek()));
        }
        lines.addAll(sums.lines());
        lines.addAll(differing());
        return lines;
    }

    private String outcome() {
        String dates =
                "as of %s%s".formatted(plan.asOf(), plan.knownAt() == null ? "" : ", as known at " + plan.knownAt());
        if (!plan.isPublishing()) {
            return "Nothing new since %s, %s: nothing would be built".formatted(plan.newest(), dates);
        }
        return "%s %s, %s, unless a stop check is violated: %s"
                .formatted(plan.isAside() ? "Would publish aside" : "Would publish", plan.next(), dates, because());
    }

    private String because() {
        if (plan.newest() == null) {
            return "it is the first";
        }
        boolean differs = plan.deliveries().stream()
                .anyMatch(item ->
                        item.state() == State.NEW || item.state() == State.CHANGED || item.state() == State.GONE);
        if (!differs && plan.deliveries().stream().anyMatch(item -> item.state() == State.ASKED)) {
            return "a database is asked only when the night comes";
        }
        return differs
                ? "deliveries differ from those of " + plan.newest()
                : "a date, a descriptor, a reference table or the program differs from that of " + plan.newest();
    }

    private List<String> differing() {
        TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        List<Item> items = plan.deliveries().stream()
                .filter(item -> item.state() != State.UNCHANGED)
                .toList();
        items.forEach(item -> table.row(
                "  " + item.state().label(),
                item.delivery(),
                item.records() == null ? "" : item.records() + " records",
                money(item.moneySek()),
                Objects.requireNonNullElse(item.reason(), item.path())));
        return items.isEmpty() ? List.of() : concat("", table.lines());
    }

    private static List<String> concat(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private static String kind(@Nullable String kind) {
        return kind == null ? "not declared" : kind;
    }

    private static String money(@Nullable BigDecimal sek) {
        return sek == null ? "–" : SwedishAmount.of(sek) + " kr";
    }
}
