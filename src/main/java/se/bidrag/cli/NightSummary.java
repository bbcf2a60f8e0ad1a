package se.bidrag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.bidrag.check.CheckResult;
import se.bidrag.check.Severity;
import se.bidrag.cli.TextTable.Side;
import se.bidrag.nightly.DeliveryReport;
import se.bidrag.nightly.NightReport;
import se.bidrag.publish.RegionYear;

/** What the terminal says when a night is done. */
final class NightSummary {

    private static final int REJECTIONS_SHOWN = 20;

    private final NightReport night;

    NightSummary(NightReport night) {
        this.night = night;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(deliveries(night.deliveries()));
        lines.addAll(checks());
        lines.add("");
        lines.addAll(figures());
        lines.add("");
        lines.add(outcome());
        lines.add("  " + night.folder());
        lines.add(times());
        return lines;
    }

    private String outcome() {
        String dates =
                "as of %s%s".formatted(night.asOf(), night.knownAt() == null ? "" : ", as known at " + night.knownAt());
        return switch (night.result()) {
            case PUBLISHED -> "Published %s, %s".formatted(night.publication(), dates);
            case PUBLISHED_ASIDE ->
                "Published aside %s, %s: the date lies before the newest publication's, so current stays"
                        .formatted(night.publication(), dates);
            case NOTHING_NEW -> "Nothing new since %s, %s; nothing was built".formatted(night.publication(), dates);
        };
    }

    private static List<String> deliveries(DeliveryReport deliveries) {
        List<String> lines = new ArrayList<>();
        List<DeliveryReport.Rejected> rejected = deliveries.rejected();
        lines.add("Deliveries: %d landed, %d unchanged, %d rejected"
                .formatted(deliveries.landed(), deliveries.unchanged(), rejected.size()));
        rejected.stream()
                .limit(REJECTIONS_SHOWN)
                .forEach(each -> lines.add("  %s: %s".formatted(each.delivery(), each.reason())));
        if (rejected.size() > REJECTIONS_SHOWN) {
            lines.add("  and %d more".formatted(rejected.size() - REJECTIONS_SHOWN));
        }
        return lines;
    }

    private List<String> checks() {
        if (night.checks().isEmpty()) {
            return List.of();
        }
        List<CheckResult> warnings = night.checks().stream()
                .filter(check -> check.severity() == Severity.WARN && !check.passed())
                .toList();
        TextTable table = new TextTable(Side.RIGHT, Side.LEFT);
        warnings.forEach(check -> table.row("  " + check.violations(), check.sentence()));
        List<String> lines = new ArrayList<>();
        lines.add("Checks: %d run, no stop violated, %d warn%s"
                .formatted(night.checks().size(), warnings.size(), warnings.isEmpty() ? "" : "; so many rows break:"));
        lines.addAll(table.lines());
        return lines;
    }

    private List<String> figures() {
        TextTable table = new TextTable(
                Side.RIGHT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT);
        table.row("Year", "Region", "Decided", "Budgeted", "Received", "Difference", "Outcome", "");
        for (RegionYear row : night.regionYears()) {
            table.row(
                    Integer.toString(row.year()),
                    Objects.requireNonNullElse(row.regionName(), row.regionCode()),
                    SwedishAmount.of(row.decidedSek()),
                    SwedishAmount.of(row.budgetedSek()),
                    SwedishAmount.of(row.receivedSek()),
                    SwedishAmount.of(row.differenceSek()),
                    row.outcome(),
                    row.isSynthetic() ? "synthetic" : "");
        }
        return table.lines();
    }

    private String times() {
        String steps = night.steps().entrySet().stream()
                .map(step -> "%s %s".formatted(step.getKey().label(), TerminalProgress.seconds(step.getValue())))
                .collect(Collectors.joining(", "));
        return "  %s; %s in all".formatted(steps, TerminalProgress.seconds(night.total()));
    }
}
