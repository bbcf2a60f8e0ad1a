package se.bidrag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.cli.TextTable.Side;
import se.bidrag.nightly.Run;
import se.bidrag.publish.Standing;
import se.bidrag.publish.Standing.LateDelivery;

/** A home's status as a person reads it. */
final class StatusText {

    private final Status status;

    StatusText(Status status) {
        this.status = status;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Current publication: %s"
                .formatted(
                        status.current() == null
                                ? "none yet"
                                : "%s, %s".formatted(status.current(), age(status.ageHours()))));
        if (status.newest() != null && !status.newest().equals(status.current())) {
            lines.add("  newest is " + status.newest());
        }
        if (status.standing() != null) {
            lines.addAll(standing(status.standing()));
        }
        lines.addAll(runs());
        lines.add("Disk: %s used (%s), %s free"
                .formatted(
                        size(status.disk().totalBytes()),
                        status.disk().folderBytes().entrySet().stream()
                                .map(folder -> "%s %s".formatted(folder.getKey(), size(folder.getValue())))
                                .collect(Collectors.joining(", ")),
                        size(status.disk().freeBytes())));
        if (status.holder() != null) {
            lines.add("Running now: " + status.holder());
        }
        return lines;
    }

    private static List<String> standing(Standing standing) {
        List<String> lines = new ArrayList<>();
        lines.add("Open deviations: " + standing.openDeviations());
        TextTable ages = new TextTable(Side.RIGHT, Side.LEFT, Side.RIGHT);
        standing.deviationsByAge()
                .forEach(age -> ages.row(
                        "  " + age.deviations(),
                        "open for %s days".formatted(age.days()),
                        SwedishAmount.of(age.grossSek()) + " kr"));
        lines.addAll(ages.lines());
        lines.add("Late deliveries: " + standing.late().size());
        TextTable late = new TextTable(Side.LEFT, Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT);
        standing.late().forEach(each -> late.row(cells(each)));
        lines.addAll(late.lines());
        lines.add("Warnings: " + standing.warnings().size());
        TextTable warnings = new TextTable(Side.RIGHT, Side.LEFT);
        standing.warnings().forEach(warning -> warnings.row("  " + warning.violations(), warning.sentence()));
        lines.addAll(warnings.lines());
        return lines;
    }

    private static String[] cells(LateDelivery late) {
        return new String[] {
            "  " + late.kind(),
            Objects.requireNonNullElse(late.regionCode(), "national"),
            Integer.toString(late.year()),
            "due %s, %d days late".formatted(late.due(), late.daysLate()),
            SwedishAmount.of(late.expectedSek()) + " kr expected"
        };
    }

    private List<String> runs() {
        List<String> lines = new ArrayList<>();
        lines.add("Last runs:" + (status.runs().isEmpty() ? " none yet" : ""));
        TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT);
        for (Run run : status.runs()) {
            table.row(
                    "  " + run.started(),
                    "as of " + run.asOf(),
                    "%s%s".formatted(run.result(), run.publication() == null ? "" : " " + run.publication()),
                    run.problem() == null ? steps(run.steps()) : run.problem());
        }
        lines.addAll(table.lines());
        return lines;
    }

    private static String steps(Map<String, Run.Step> steps) {
        return steps.entrySet().stream()
                .map(step -> String.format(
                        Locale.ROOT,
                        "%s %.1f s %d rows",
                        step.getKey(),
                        step.getValue().seconds(),
                        step.getValue().rows()))
                .collect(Collectors.joining(", "));
    }

    private static String age(@Nullable Long hours) {
        if (hours == null) {
            return "of unknown age";
        }
        return hours < 48 ? hours + " hours old" : hours / 24 + " days old";
    }

    /** A size as people read it: {@code 12.3 MB}. */
    static String size(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB"};
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", size, units[unit]);
    }
}
