package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.Format;

/**
 * Every document with one thing wrong is refused, or a warning names it, where a total can tell.
 *
 * <p>Two regions that change places keep every total: only an allocation key, or the regions' own codes, can tell.
 */
class MutatedDocumentTest {

    private static final int[] TARGETS = {1, 4, 7, 9};

    private record Mutant(Layout layout, Mutation mutation, Format format) {}

    @Test
    void noWrongFigureIsAcceptedInSilenceWhereATotalExists(@TempDir Path root) throws IOException {
        CorpusHome home = new CorpusHome(root);
        Map<String, Mutant> mutants = new TreeMap<>();
        for (Layout layout : Layout.ALL) {
            for (Format format : layout.formats()) {
                for (Mutation mutation : Mutation.values()) {
                    int target = TARGETS[mutants.size() % TARGETS.length];
                    String id = "%s-%s-%s"
                            .formatted(
                                    layout.name(),
                                    format.text(),
                                    mutation.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'));
                    Draft mutant = mutation.of(layout.draft(), layout, target);
                    if (!mutant.equals(layout.draft())) {
                        home.add(id, layout, format, mutant);
                        mutants.put(id, new Mutant(layout, mutation, format));
                    }
                }
            }
        }

        Map<String, CorpusHome.Outcome> outcomes = home.judge();

        List<String> silent = new ArrayList<>();
        Map<Mutation, int[]> caught = new EnumMap<>(Mutation.class);
        mutants.forEach((id, mutant) -> {
            boolean isSilent = isSilent(Objects.requireNonNull(outcomes.get(id)), mutant);
            int[] counts = caught.computeIfAbsent(mutant.mutation(), each -> new int[4]);
            int at = mutant.layout().hasTotal() ? 0 : 2;
            counts[at] += isSilent ? 0 : 1;
            counts[at + 1]++;
            if (isSilent && mutant.layout().hasTotal() && mutant.mutation().changesTheSum()) {
                silent.add(id + " " + outcomes.get(id));
            }
        });
        caught.forEach((mutation, counts) -> System.out.printf(
                "%-32s caught %3d of %3d where a total exists, %3d of %3d elsewhere%n",
                mutation, counts[0], counts[1], counts[2], counts[3]));
        assertThat(silent).isEmpty();
        int[] units = Objects.requireNonNull(caught.get(Mutation.CHANGE_THE_UNIT));
        assertThat(units[0]).isEqualTo(units[1]);
    }

    /** Whether a figure that is not the document's own, or the lack of one, is accepted without a word. */
    private static boolean isSilent(CorpusHome.Outcome outcome, Mutant mutant) {
        Map<String, BigDecimal> expected = mutant.layout().expected();
        boolean isTold = outcome.isRejected() || outcome.isFlagged() || outcome.refused() > 0;
        return !isTold && !outcome.amounts().equals(expected);
    }
}
