package se.bidrag.trial;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bidrag.trial.prose.AmountGrammar;
import se.bidrag.trial.prose.Sentence;
import se.bidrag.trial.prose.Sentences;
import se.bidrag.trial.prose.WrittenAmount;

/**
 * The running text of a file.
 *
 * @param sentences how many sentences there are; null where the format has none
 * @param amounts the sentences with amounts
 */
record Prose(@Nullable Integer sentences, List<Amounts> amounts) {

    static final Prose NONE = new Prose(null, List.of());

    /** A sentence and what is written in it. */
    record Amounts(Sentence sentence, List<WrittenAmount> amounts) {}

    /** The sentences of these lines; none where there are no lines. */
    static Prose of(List<String> lines, Set<String> units) {
        if (lines.isEmpty()) {
            return NONE;
        }
        AmountGrammar grammar = new AmountGrammar(units);
        List<Sentence> sentences = Sentences.of(lines);
        return new Prose(
                sentences.size(),
                sentences.stream()
                        .map(sentence -> new Amounts(sentence, grammar.in(sentence.text())))
                        .filter(each -> !each.amounts().isEmpty())
                        .toList());
    }
}
