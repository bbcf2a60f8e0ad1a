package se.bidrag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.bidrag.inspection.Explained;
import se.bidrag.inspection.Explained.Cause;
import se.bidrag.inspection.Explained.Difference;
import se.bidrag.inspection.Explained.Figure;
import se.bidrag.inspection.Explained.Row;
import se.bidrag.inspection.Explained.SentRecord;
import se.bidrag.inspection.Explained.Source;

/** Figures as a tree for people: the published table, the models, rows, deliveries, records. */
final class ExplainedTree {

    private final Explained explained;
    private final List<String> lines = new ArrayList<>();

    ExplainedTree(Explained explained) {
        this.explained = explained;
    }

    List<String> lines() {
        lines.add("%s %d%s: publication %s, as of %s"
                .formatted(
                        explained.region().name(),
                        explained.year(),
                        explained.grant() == null ? "" : ", " + explained.grant(),
                        explained.publication(),
                        explained.asOf()));
        explained.figures().forEach(this::figure);
        explained.differences().forEach(this::difference);
        explained
                .changedModels()
                .forEach(path -> lines.add(path
                        + " is not what it was when this was published; the models named above are this program's"));
        return lines;
    }

    private void figure(Figure figure) {
        lines.add("");
        lines.add("%s  %s  (%s.%s)"
                .formatted(
                        figure.figure().labelSv(),
                        SwedishAmount.of(figure.amountSek()),
                        figure.table(),
                        figure.figure().text()));
        if (!figure.rows().isEmpty()) {
            lines.add("   " + String.join(" < ", figure.models()));
            figure.rows().forEach(this::row);
        }
    }

    private void row(Row row) {
        lines.add("+- %s  %s"
                .formatted(
                        Objects.requireNonNullElse(row.grantCode(), "inget känt bidrag"),
                        SwedishAmount.of(row.amountSek())));
        row.sources().forEach(this::source);
    }

    private void source(Source source) {
        lines.add("|  +- %s  %s  %s%s"
                .formatted(
                        source.path(),
                        SwedishAmount.of(source.amountSek()),
                        source.deliveryId(),
                        source.isSynthetic() ? "  synthetic" : ""));
        if (source.recordCount() == 0) {
            lines.add("|  |  +- no record: who is not named there got 0");
        }
        TextTable records = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.LEFT);
        source.records()
                .forEach(record -> records.row(
                        "|  |  +- record " + record.recordNumber(),
                        SwedishAmount.of(record.amountSek()),
                        sent(record)));
        lines.addAll(records.lines());
    }

    private static String sent(SentRecord record) {
        return switch (record.sentBy()) {
            case DELIVERED_FILE -> "sent as '%s'".formatted(record.sent());
            case LAKE -> "kept in the lake as '%s'; the delivered file is gone or has changed".formatted(record.sent());
            case GONE -> "text as sent is gone: neither the delivered file nor the lake has it";
        };
    }

    private void difference(Difference difference) {
        lines.add("");
        lines.add("avvikelse %s  %s  %s: %s"
                .formatted(
                        difference.grantCode(),
                        difference.measure(),
                        SwedishAmount.of(difference.differenceSek()),
                        difference.outcome()));
        for (Cause cause : difference.causes()) {
            lines.add("+- %s  %s".formatted(cause.labelSv(), SwedishAmount.of(cause.explainedSek())));
            lines.add("|  " + cause.evidence());
        }
        lines.add("+- oförklarat  %s".formatted(SwedishAmount.of(difference.residualSek())));
    }
}
