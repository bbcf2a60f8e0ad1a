package se.bidrag.landing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.landing.document.ProseAmount;

/**
 * What a document says beside its table.
 *
 * @param unitAbove the unit that a sentence above the table names; null for none
 * @param amounts of the running text
 * @param notes what its reader left out and people should know
 */
public record Surroundings(@Nullable String unitAbove, List<ProseAmount> amounts, List<String> notes) {

    /** Of a file that is a table and nothing else. */
    static final Surroundings NONE = new Surroundings(null, List.of(), List.of());

    public Surroundings {
        amounts = List.copyOf(amounts);
        notes = List.copyOf(notes);
    }
}
