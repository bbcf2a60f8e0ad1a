package se.bidrag.landing.document;

import java.util.List;
import se.bidrag.delivery.Field;

/**
 * The one table of a document that is delivered, ready to be read record by record.
 *
 * @param header one name for each column, no two alike
 * @param fields which columns are what, as declared or as recognised
 * @param unitAbove the unit that a sentence above names; empty for none
 */
public record DocumentTable(
        List<String> header, List<Field> fields, List<Entry> records, String unitAbove, DocumentFindings findings) {

    /**
     * One record.
     *
     * @param fault why it is refused; empty when nothing speaks against it
     */
    public record Entry(List<String> cells, String fault) {
        public Entry {
            cells = cells.stream().map(Entry::withoutThinSpaces).toList();
        }

        private static String withoutThinSpaces(String cell) {
            return cell.replaceAll("[\u2007-\u200a]", "\u00a0");
        }
    }

    public DocumentTable {
        header = List.copyOf(header);
        fields = List.copyOf(fields);
        records = List.copyOf(records);
    }
}
