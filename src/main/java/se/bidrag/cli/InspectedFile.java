package se.bidrag.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.trial.Trial;
import se.bidrag.trial.Trial.KnownRecord;
import se.bidrag.trial.Trial.KnownTable;
import se.bidrag.trial.Trial.Refusal;
import se.bidrag.trial.Trial.Summary;
import se.bidrag.trial.Trial.TriedDelivery;
import se.bidrag.trial.proposal.Proposal.SeenFile;
import se.bidrag.trial.proposal.StandIns;

/** What was found in one file, for people. */
final class InspectedFile {

    /** How many of each sort are shown; the rest are counted, and all of them are in the JSON. */
    static final int SHOWN = 20;

    private final Trial trial;
    private final boolean isWritten;
    private final List<String> lines = new ArrayList<>();

    InspectedFile(Trial trial, boolean isWritten) {
        this.trial = trial;
        this.isWritten = isWritten;
    }

    List<String> lines() {
        lines.add(trial.path());
        SeenFile seen = trial.seen();
        if (seen != null) {
            lines.add("  written as   " + writtenAs(seen));
        }
        lines.add("  descriptor   " + (trial.descriptor() == null ? "none names it" : trial.descriptor()));
        lines.add("  compared     "
                + (trial.publication() == null
                        ? "with nothing, the home has no publication"
                        : "with publication " + trial.publication()));
        if (seen != null && !seen.columns().isEmpty()) {
            lines.add("  columns      "
                    + seen.columns().stream()
                            .map(column -> "%s = %s"
                                    .formatted(
                                            column.header(), column.columnType() == null ? "?" : column.columnType()))
                            .collect(Collectors.joining(", ")));
        }
        trial.tables().forEach(table -> lines.add("  found        " + table));
        trial.notes().forEach(note -> lines.add("  note         " + note));
        trial.remarks().forEach(remark -> lines.add("  in doubt     " + remark));
        trial.deliveries().forEach(this::delivery);
        lines.addAll(new InspectedProse(trial).lines());
        proposed();
        lines.add("");
        return lines;
    }

    private static String writtenAs(SeenFile seen) {
        StringBuilder words = new StringBuilder(seen.format());
        if (seen.encoding() != null) {
            words.append(", %s (%s)".formatted(seen.encoding(), seen.encodingBasis()));
        }
        if (seen.delimiter() != null) {
            words.append(
                    ", parted by %s".formatted("\t".equals(seen.delimiter()) ? "tabs" : "'" + seen.delimiter() + "'"));
            words.append(", header in row %d".formatted(seen.headerRow()));
        }
        return words.toString();
    }

    private void delivery(TriedDelivery delivery) {
        lines.add("");
        Summary summary = delivery.summary();
        if (summary == null) {
            lines.add("%s: %s, nothing can be read".formatted(delivery.name(), delivery.kind()));
        } else {
            lines.add("%s: %s%s, %s%s%s"
                    .formatted(
                            delivery.name(),
                            delivery.kind(),
                            of(summary.regionName()),
                            Counted.of(summary.recordCount(), "record"),
                            delivery.ledger() == null ? unit(summary.unit()) : "",
                            years(summary)));
            totals(delivery, summary);
        }
        if (delivery.fault() != null) {
            lines.add("  rejected     " + delivery.fault());
        }
        delivery.told().forEach(told -> lines.add("  note         " + told));
        refusals(delivery.refusals());
        agreements(delivery);
        if (delivery.ledger() != null) {
            lines.addAll(new InspectedLedger(delivery.ledger()).lines());
        }
    }

    private String unit(@Nullable String unit) {
        boolean isOpen = trial.open().stream().anyMatch(open -> open.startsWith("unit:"));
        if (isOpen) {
            return ", the unit is not told and taken as kr";
        }
        return unit == null ? "" : ", in " + unit;
    }

    private static String of(@Nullable String region) {
        if (region == null) {
            return "";
        }
        return region.equals(StandIns.REGION) ? " of a region that is not told" : " of " + region;
    }

    private static String years(Summary summary) {
        if (summary.firstPosting() != null) {
            return ", posted %s to %s".formatted(summary.firstPosting(), summary.lastPosting());
        }
        return "";
    }

    private void totals(TriedDelivery delivery, Summary summary) {
        lines.add("  sum          %s%s%s"
                .formatted(
                        SwedishAmount.of(summary.rowsSek()),
                        told(", stated ", summary.statedTotalSek()),
                        told(", total row ", summary.printedTotalSek())));
        Long regions = summary.regions();
        if (regions != null && regions > 0 && delivery.kind().equals("allocation")) {
            List<String> absent = delivery.absentRegions();
            lines.add("  regions      %d of %d%s"
                    .formatted(
                            regions,
                            regions + absent.size(),
                            absent.isEmpty() ? "" : "; absent: " + String.join(", ", absent)));
        }
    }

    private static String told(String words, @Nullable BigDecimal amountSek) {
        return amountSek == null ? "" : words + SwedishAmount.of(amountSek);
    }

    private void refusals(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            lines.add("  refused      " + Counted.of(refusals.size(), "record"));
        }
        shown(refusals.stream()
                .map(refusal -> "    record %d, %s '%s': %s"
                        .formatted(
                                refusal.recordNumber(),
                                refusal.columnName() == null ? "the whole" : refusal.columnName(),
                                refusal.value() == null ? "" : refusal.value(),
                                refusal.reason()))
                .toList());
    }

    private void agreements(TriedDelivery delivery) {
        boolean isTable = delivery.kind().equals("allocation") && delivery.summary() != null;
        if (trial.publication() != null && isTable && delivery.knownTables().isEmpty()) {
            lines.add("  agrees with  no table that is known");
        }
        for (KnownTable known : delivery.knownTables()) {
            lines.add("  agrees with  %s %d, %s: %d of %d regions, %d to the öre"
                    .formatted(
                            known.grantCode(),
                            known.year(),
                            known.figure(),
                            known.agreeing(),
                            known.compared(),
                            known.exact()));
        }
        TextTable records = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.LEFT);
        for (KnownRecord known : delivery.records()) {
            records.row(
                    "    record " + known.recordNumber(),
                    SwedishAmount.of(known.amountSek()),
                    "%s %d, %s: %s, %s%s"
                            .formatted(
                                    known.grantCode(),
                                    known.year(),
                                    known.figure(),
                                    SwedishAmount.of(known.knownSek()),
                                    known.agreement(),
                                    others(known.agreeing())));
        }
        if (!delivery.records().isEmpty()) {
            lines.add("  agrees with");
            shown(records.lines());
        }
    }

    static String others(long agreeing) {
        return agreeing > 1 ? " (and %s)".formatted(Counted.of(agreeing - 1, "other")) : "";
    }

    private void shown(List<String> all) {
        lines.addAll(shortened(all));
    }

    static List<String> shortened(List<String> all) {
        if (all.size() <= SHOWN) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, SHOWN));
        shown.add("    … and %d more; --json has them all".formatted(all.size() - SHOWN));
        return shown;
    }

    private void proposed() {
        if (trial.open().isEmpty() && trial.proposed() == null) {
            return;
        }
        lines.add("");
        if (!trial.open().isEmpty()) {
            lines.add("Not told by the file, to be filled in:");
            trial.open().forEach(open -> lines.add("  " + open));
        }
        if (trial.proposed() != null && !isWritten) {
            lines.add("Proposed datapackage.yaml (--write writes it):");
            trial.proposed().lines().forEach(line -> lines.add("  " + line));
        }
    }
}
