package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** Chooses the one table and column of a document that is delivered; in doubt none is, and people are told of what. */
final class TableChoice {

    private final DocumentFindings findings;
    private final @Nullable String wanted;
    private final List<Field> fields;
    private final WrittenStyle style;

    /**
     * @param wanted heading or number of the table, as the descriptor says; null when it does not
     * @param fields declared columns
     * @param style how its columns write figures
     */
    TableChoice(DocumentFindings findings, @Nullable String wanted, List<Field> fields, WrittenStyle style) {
        this.findings = findings;
        this.wanted = wanted;
        this.fields = fields;
        this.style = style;
    }

    DocumentTable choose() {
        List<RegionTable> fitting =
                findings.tables().stream().filter(this::fits).toList();
        if (fitting.size() != 1) {
            throw new UnreadableDocumentException(
                    fitting.isEmpty()
                            ? "no table of regions fits%s; found %s".formatted(told(), list(findings.tables()))
                            : "%d tables fit%s; say bidrag.table: %s".formatted(fitting.size(), told(), list(fitting)));
        }
        return table(fitting.get(0));
    }

    private String told() {
        String table = wanted == null ? "" : " bidrag.table '%s'".formatted(wanted);
        String columns = fields.stream()
                .filter(field -> field.columnType() != null)
                .map(field -> "'" + field.name() + "'")
                .collect(Collectors.joining(", "));
        return table + (columns.isEmpty() ? "" : " the declared columns " + columns);
    }

    private static String list(List<RegionTable> tables) {
        return tables.isEmpty()
                ? "none"
                : tables.stream().map(RegionTable::description).collect(Collectors.joining("; "));
    }

    private boolean fits(RegionTable table) {
        if (wanted != null) {
            return isWanted(table) && columnsFit(table);
        }
        return table.regions().size() >= RegionTable.LEAST_REGIONS
                && !table.isForMunicipalities()
                && !table.money().isEmpty()
                && columnsFit(table);
    }

    private boolean isWanted(RegionTable table) {
        String asked = Objects.requireNonNull(wanted);
        return asked.matches("[0-9]{1,4}")
                ? table.number() == Integer.parseInt(asked)
                : table.headings().stream()
                        .anyMatch(heading -> Letters.folded(heading).contains(Letters.folded(asked)));
    }

    private boolean columnsFit(RegionTable table) {
        return fields.stream()
                .filter(field -> field.columnType() != null)
                .allMatch(field -> Headers.find(headers(table), field.name()) >= 0);
    }

    private static List<String> headers(RegionTable table) {
        return table.columns().stream().map(TableColumn::header).toList();
    }

    private DocumentTable table(RegionTable table) {
        if (!table.repeated().isEmpty()) {
            throw new UnreadableDocumentException("table %d names %s more than once; a region has one row"
                    .formatted(table.number(), String.join(", ", table.repeated())));
        }
        List<String> names = Headers.unique(headers(table));
        List<Field> fields = fields(table, names);
        fields.stream()
                .filter(field -> field.columnType() == ColumnType.AMOUNT)
                .forEach(field -> requireApart(table, names.indexOf(field.name())));
        return new DocumentTable(names, fields, entries(table), table.unitAbove(), findings);
    }

    private List<Field> fields(RegionTable table, List<String> names) {
        List<Field> read = new ArrayList<>();
        for (Field field : fields) {
            ColumnType type = field.columnType();
            if (type != null) {
                int column = Headers.find(headers(table), field.name());
                read.add(style.field(names.get(column), type, field, cells(table, column)));
            }
        }
        if (read.stream().noneMatch(field -> field.columnType() == ColumnType.REGION)) {
            read.add(new Field(names.get(table.name().number() - 1), ColumnType.REGION));
        }
        if (read.stream().noneMatch(field -> field.columnType() == ColumnType.AMOUNT)) {
            int column = onlyMoney(table).number() - 1;
            read.add(style.field(names.get(column), ColumnType.AMOUNT, null, cells(table, column)));
        }
        return read;
    }

    private TableColumn onlyMoney(RegionTable table) {
        if (table.money().size() != 1) {
            throw new UnreadableDocumentException(
                    "table %d has %d columns that may be the amount: %s; declare one in schema.fields, with columnType amount"
                            .formatted(
                                    table.number(),
                                    table.money().size(),
                                    table.money().stream()
                                            .map(column -> "'" + column.name() + "'")
                                            .collect(Collectors.joining(", "))));
        }
        return table.money().get(0);
    }

    /** Figures that ran together, or fell apart, in so many rows that none can be trusted. */
    private static void requireApart(RegionTable table, int amount) {
        long broken = cells(table, amount).stream().filter(Figures::isBroken).count();
        if (broken * 3 > table.rows().size()) {
            throw new UnreadableDocumentException(
                    "table %d has %d figures of %d with broken digit groups; its columns have run together"
                            .formatted(table.number(), broken, table.rows().size()));
        }
        boolean isHeaded = !table.columns().get(amount).header().isEmpty();
        table.money().stream()
                .filter(column -> isHeaded && column.header().isEmpty())
                .findFirst()
                .ifPresent(column -> {
                    throw new UnreadableDocumentException(
                            "table %d has figures in column %d, which has no heading; they may belong to the amount beside"
                                    .formatted(table.number(), column.number()));
                });
    }

    private static List<String> cells(RegionTable table, int column) {
        return table.rows().stream()
                .map(row -> column < row.cells().size() ? row.cells().get(column) : "")
                .toList();
    }

    private static List<DocumentTable.Entry> entries(RegionTable table) {
        return table.rows().stream()
                .map(row -> new DocumentTable.Entry(row.cells(), row.fault()))
                .toList();
    }
}
