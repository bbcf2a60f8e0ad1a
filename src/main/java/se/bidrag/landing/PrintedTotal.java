package se.bidrag.landing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.StatedTotal;

/** Reads a stated total by the same grammar as the amounts of documents. */
final class PrintedTotal {

    private PrintedTotal() {}

    /** The figure as printed, where one is stated and reads. */
    static Optional<WrittenNumber> read(@Nullable StatedTotal stated) {
        return Optional.ofNullable(stated).flatMap(total -> grammar(total).read(Blanks.trim(total.text())));
    }

    /** A total that is stated and does not read is the delivery's fault. */
    static void check(@Nullable StatedTotal stated) {
        if (stated != null && read(stated).isEmpty()) {
            throw new UnreadableFileException("stated_total is '%s'; %s"
                    .formatted(stated.text(), grammar(stated).expected()));
        }
    }

    private static NumberGrammar grammar(StatedTotal stated) {
        Character groupMark = stated.decimalChar() == NumberGrammar.COMMA ? Character.valueOf(' ') : null;
        return new NumberGrammar(stated.decimalChar(), groupMark, NumberLimits.DOCUMENT);
    }
}
