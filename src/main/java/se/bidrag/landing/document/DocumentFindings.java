package se.bidrag.landing.document;

import java.util.List;

/**
 * What a document holds, before anything is chosen.
 *
 * @param tables those whose rows are regions
 * @param amounts of the running text outside them
 * @param notes what else a reader should be told, such as hidden rows
 */
public record DocumentFindings(List<RegionTable> tables, List<ProseAmount> amounts, List<String> notes) {

    public DocumentFindings {
        tables = List.copyOf(tables);
        amounts = List.copyOf(amounts);
        notes = List.copyOf(notes);
    }
}
