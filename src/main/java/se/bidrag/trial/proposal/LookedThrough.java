package se.bidrag.trial.proposal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.bidrag.delivery.Format;
import se.bidrag.landing.document.DocumentFindings;
import se.bidrag.landing.document.DocumentReading;
import se.bidrag.landing.document.RegionTable;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/**
 * A document's tables of regions and its running text, as the night's own reader finds them.
 *
 * @param lines of running text; headings begin with {@code #}
 * @param notes what else a reader should be told, such as hidden rows
 */
public record LookedThrough(List<RegionTable> tables, List<String> lines, List<String> notes) {

    /** Nothing that can be looked through. */
    public static final LookedThrough NOTHING = new LookedThrough(List.of(), List.of(), List.of());

    public LookedThrough {
        tables = List.copyOf(tables);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Nothing where the format is no document's, or the document cannot be read: why, landing it says. */
    public static LookedThrough of(Path file, Format format, Charset charset, Vocabulary words) throws IOException {
        if (!format.isDocument()) {
            return NOTHING;
        }
        DocumentReading reading = new DocumentReading(words);
        DocumentReading.Text text = () -> new String(Files.readAllBytes(file), charset).replace("\uFEFF", "");
        try {
            DocumentFindings findings = reading.findings(file, format, text);
            boolean isPlain = format == Format.TXT || format == Format.MD;
            return new LookedThrough(
                    findings.tables(),
                    isPlain ? text.read().lines().toList() : reading.lines(file, format, text),
                    findings.notes());
        } catch (UnreadableDocumentException toldByLanding) {
            return NOTHING;
        }
    }

    /** The tables that may be a delivery. */
    List<RegionTable> candidates() {
        return tables.stream()
                .filter(table -> table.regions().size() >= 3 && !table.isForMunicipalities())
                .filter(table -> !DocumentProposal.money(table).isEmpty())
                .toList();
    }
}
