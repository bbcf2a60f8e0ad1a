package se.bidrag.trial.proposal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;

/** Proposes a resource for a delimited file, or one for each of its columns of money. */
final class DelimitedProposal {

    private final Path file;
    private final SeenEncoding encoding;
    private final SampleRows sample;
    private final List<SeenColumn> columns;
    private final ProposedTerms terms;
    private final Map<String, String> said;
    private final StandIns standIns = new StandIns();

    DelimitedProposal(
            Path file,
            SeenEncoding encoding,
            SampleRows sample,
            List<SeenColumn> columns,
            ProposedTerms terms,
            Map<String, String> said) {
        this.file = file;
        this.encoding = encoding;
        this.sample = sample;
        this.columns = columns;
        this.terms = terms;
        this.said = said;
    }

    Proposal proposal() {
        List<String> remarks = new ArrayList<>();
        for (SeenColumn column : columns) {
            NumberMarks marks = column.marks();
            if (marks != null && column.type() != null && !marks.doubt().isEmpty()) {
                remarks.add("column '%s': %s".formatted(column.header(), marks.doubt()));
            }
        }
        Optional<Kind> kind = Proposal.kind(said).or(() -> SeenColumns.kind(columns));
        if (kind.isEmpty()) {
            remarks.add("its columns do not tell what it is; expected an amount beside regions, grants or accounts");
        }
        return new Proposal(
                new Proposal.SeenFile(
                        "csv",
                        encoding.encoding().text(),
                        encoding.basis(),
                        String.valueOf(sample.delimiter()),
                        sample.headerRow(),
                        Proposal.SeenFile.columns(columns)),
                kind.map(this::resources).orElse(List.of()),
                standIns,
                remarks);
    }

    private List<ProposedResource> resources(Kind kind) {
        List<SeenColumn> amounts =
                columns.stream().filter(column -> column.is(ColumnType.AMOUNT)).toList();
        boolean hasSides = SeenColumns.has(columns, ColumnType.DEBIT) && SeenColumns.has(columns, ColumnType.CREDIT);
        if (kind == Kind.LEDGER && hasSides) {
            return List.of(resource(kind, null, Proposal.slug(file), true));
        }
        List<SeenColumn> taken = kind == Kind.LEDGER ? amounts.subList(0, Math.min(1, amounts.size())) : amounts;
        List<ProposedResource> resources = new ArrayList<>();
        for (SeenColumn amount : taken) {
            String name = Proposal.slug(file) + (taken.size() == 1 ? "" : "-" + (resources.size() + 1));
            resources.add(resource(kind, amount, name, taken.size() == 1));
        }
        return resources;
    }

    /**
     * @param amount the one column of money; null when debit and credit are
     * @param isOnly whether no other column of the file is money
     */
    private ProposedResource resource(Kind kind, @Nullable SeenColumn amount, String name, boolean isOnly) {
        List<SeenColumn> own = columns.stream()
                .map(column -> {
                    ColumnType type = column.type();
                    boolean isOtherAmount = type == ColumnType.AMOUNT && !column.equals(amount);
                    return type == null || !type.isFor(kind) || isOtherAmount ? column.as(null) : column;
                })
                .toList();
        List<String> reading = new ArrayList<>();
        if (Format.ofEnding(Proposal.fileName(file)).filter(Format.CSV::equals).isEmpty()) {
            reading.add("format: csv");
        }
        if (encoding.encoding() != Encoding.UTF_8) {
            reading.add("encoding: " + encoding.encoding().text());
        }
        reading.add("dialect: {delimiter: %s%s}"
                .formatted(
                        YamlText.quoted(String.valueOf(sample.delimiter())),
                        sample.headerRow() == 1 ? "" : ", headerRows: [%d]".formatted(sample.headerRow())));
        reading.add("schema:");
        reading.add("  fields:");
        named(own).map(this::field).forEach(reading::add);
        return new ProposedResource(
                name,
                Proposal.fileName(file),
                reading,
                terms.of(kind, own, sample.titles(), amount == null ? "" : amount.header(), isOnly, standIns));
    }

    /** The columns that have a name, each name once: of two alike the one that is used. */
    private static Stream<SeenColumn> named(List<SeenColumn> columns) {
        Map<String, SeenColumn> byName = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> !column.header().isEmpty())
                .forEach(column ->
                        byName.merge(column.header(), column, (first, next) -> first.type() == null ? next : first));
        return byName.values().stream();
    }

    private String field(SeenColumn column) {
        ColumnType type = column.type();
        NumberMarks marks = column.marks();
        boolean isFigure = type != null
                && switch (type) {
                    case AMOUNT, DEBIT, CREDIT, POPULATION, SHARE, OPENING, CLOSING -> true;
                    default -> false;
                };
        StringBuilder field = new StringBuilder("    - {name: " + YamlText.quoted(column.header()));
        if (isFigure && marks != null) {
            field.append(", decimalChar: ").append(YamlText.quoted(String.valueOf(marks.decimalChar())));
            Character group = marks.groupChar();
            if (group != null) {
                field.append(", groupChar: ").append(YamlText.quoted(group.toString()));
            }
        }
        return field.append(type == null ? "}" : ", columnType: " + type.text() + "}")
                .toString();
    }
}
