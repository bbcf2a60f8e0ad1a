package se.bidrag.trial;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Format;
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

    /** More text than this is no document: 64 MB. */
    private static final long MOST_BYTES = 64 << 20;

    static final Prose NONE = new Prose(null, List.of());

    /** A sentence and what is written in it. */
    record Amounts(Sentence sentence, List<WrittenAmount> amounts) {}

    /** Reads the text of a file of a format that is text as it lies. */
    static Prose of(Path file, Format format, Charset charset, Set<String> units) throws IOException {
        if ((format != Format.MD && format != Format.TXT) || Files.size(file) > MOST_BYTES) {
            return NONE;
        }
        String text = new String(Files.readAllBytes(file), charset).replace("\uFEFF", "");
        return of(text.lines().toList(), units);
    }

    static Prose of(List<String> lines, Set<String> units) {
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
