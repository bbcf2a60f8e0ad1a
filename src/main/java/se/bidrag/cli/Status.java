package se.bidrag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.nightly.HomeLock;
import se.bidrag.nightly.RunHistory;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.publish.Standing;

/**
 * How a home stands.
 *
 * @param current the publication that readers see; null before the first night
 * @param newest the last one that was not made aside; not the current one after a revert
 * @param standing what is open in the current one
 * @param runs the last runs, newest last
 * @param holder the run that holds the home now
 */
record Status(
        @Nullable String current,
        @Nullable String newest,
        @Nullable Standing standing,
        List<String> runs,
        @Nullable String holder) {

    private static final int RUNS = 5;

    static Status of(Publications publications, CommonOptions common) {
        Optional<Publication> current = publications.current();
        return new Status(
                current.map(shown -> shown.id().toString()).orElse(null),
                publications.newest().map(newest -> newest.id().toString()).orElse(null),
                current.map(shown -> Standing.of(shown, common.settings())).orElse(null),
                new RunHistory(common.home()).last(RUNS),
                HomeLock.holder(common.home()).orElse(null));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Current publication: " + (current == null ? "none yet" : current));
        if (newest != null && !newest.equals(current)) {
            lines.add("  newest is " + newest);
        }
        if (standing != null) {
            lines.add("Open deviations: " + standing.openDeviations());
            TextTable warnings = new TextTable(TextTable.Side.RIGHT, TextTable.Side.LEFT);
            standing.warnings().forEach(warning -> warnings.row("  " + warning.violations(), warning.sentence()));
            lines.add("Warnings: " + standing.warnings().size());
            lines.addAll(warnings.lines());
        }
        lines.add("Last runs:" + (runs.isEmpty() ? " none yet" : ""));
        runs.forEach(run -> lines.add("  " + run));
        if (holder != null) {
            lines.add("Running now: " + holder);
        }
        return lines;
    }
}
