package se.bidrag.trial.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.landing.document.RegionTable;
import se.bidrag.landing.document.TableColumn;

/** Proposes a resource for each table of regions in a document, and for each of its columns of money. */
final class DocumentProposal {

    private final LookedAt looked;
    private final LookedThrough document;
    private final ProposedTerms terms;
    private final Kind kind;
    private final StandIns standIns = new StandIns();

    DocumentProposal(LookedAt looked, LookedThrough document, ProposedTerms terms, Map<String, String> said) {
        this.looked = looked;
        this.document = document;
        this.terms = terms;
        this.kind = Proposal.kind(said).orElse(looked.formatOrText() == Format.SIE ? Kind.LEDGER : Kind.ALLOCATION);
    }

    static List<TableColumn> money(RegionTable table) {
        return table.columns().stream()
                .filter(column -> column.holds() == TableColumn.Holds.MONEY)
                .toList();
    }

    Proposal proposal() {
        return new Proposal(Proposal.SeenFile.of(looked), resources(), standIns, List.of());
    }

    private List<ProposedResource> resources() {
        List<RegionTable> tables = kind == Kind.ALLOCATION ? document.candidates() : List.of();
        long columns = tables.stream().mapToLong(table -> money(table).size()).sum();
        if (columns == 0) {
            return List.of(resource("", List.of(), List.of(), "", true, null));
        }
        List<ProposedResource> resources = new ArrayList<>();
        for (RegionTable table : tables) {
            for (TableColumn column : money(table)) {
                List<String> schema = money(table).size() == 1
                        ? List.of()
                        : List.of(
                                "schema:",
                                "  fields:",
                                "    - {name: %s, columnType: region}".formatted(YamlText.quoted(name(table))),
                                "    - {name: %s, columnType: amount}".formatted(YamlText.quoted(column.name())));
                resources.add(resource(
                        columns == 1 ? "" : "-" + (resources.size() + 1),
                        schema,
                        table.headings(),
                        column.header(),
                        columns == 1,
                        tables.size() == 1 ? null : Term.told("table", Integer.toString(table.number()))));
            }
        }
        return resources;
    }

    private static String name(RegionTable table) {
        return table.columns().stream()
                .filter(column -> column.holds() == TableColumn.Holds.NAME)
                .map(TableColumn::name)
                .findFirst()
                .orElse("1");
    }

    private ProposedResource resource(
            String suffix,
            List<String> schema,
            List<String> titles,
            String header,
            boolean isOnly,
            @Nullable Term table) {
        List<String> reading = new ArrayList<>();
        Format format = looked.formatOrText();
        String fileName = Proposal.fileName(looked.file());
        if (Format.ofEnding(fileName).filter(format::equals).isEmpty()) {
            reading.add("format: " + format.text());
        }
        if (looked.isEncoded() && looked.encoding().encoding() != Encoding.UTF_8) {
            reading.add("encoding: " + looked.encoding().encoding().text());
        }
        reading.addAll(schema);
        List<Term> said = new ArrayList<>(terms.of(kind, List.of(), titles, header, isOnly, standIns));
        if (table != null) {
            said.add(table);
        }
        return new ProposedResource(Proposal.slug(looked.file()) + suffix, fileName, reading, said);
    }
}
