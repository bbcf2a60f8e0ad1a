package se.bidrag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bidrag.trial.Trial;
import se.bidrag.trial.Trial.FoundAmount;
import se.bidrag.trial.Trial.KnownFigure;

/** The amounts of running text, for people. */
final class InspectedProse {

    private static final int QUOTED = 160;

    private final Trial trial;

    InspectedProse(Trial trial) {
        this.trial = trial;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (trial.sentences() == null) {
            return lines;
        }
        lines.add("");
        lines.add("Running text: %s, %s"
                .formatted(
                        Counted.of(trial.sentences(), "sentence"),
                        Counted.of(trial.amounts().size(), "amount")));
        int sentence = 0;
        for (FoundAmount amount : trial.amounts()) {
            if (amount.sentence() != sentence) {
                sentence = amount.sentence();
                lines.add("  sentence %d: %s".formatted(sentence, quoted(amount.text())));
            }
            lines.add("    %s%s: %s"
                    .formatted(amount.written(), amount.isEstimate() ? " (estimate)" : "", worth(amount)));
        }
        return lines;
    }

    private String worth(FoundAmount amount) {
        if (amount.fault() != null) {
            return "cannot be told: " + amount.fault();
        }
        String worth = SwedishAmount.of(amount.amountSek());
        if (trial.publication() == null) {
            return worth;
        }
        return worth + agrees(amount.agreement(), amount.agreeing());
    }

    private static String agrees(@Nullable KnownFigure known, long agreeing) {
        return known == null
                ? ", agrees with nothing"
                : ", agrees with %s %s %d, %s %s, %s%s"
                        .formatted(
                                Objects.requireNonNullElse(known.regionName(), "all regions,"),
                                known.grantCode(),
                                known.year(),
                                known.figure(),
                                SwedishAmount.of(known.amountSek()),
                                known.agreement(),
                                InspectedFile.others(agreeing));
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + " …";
    }
}
