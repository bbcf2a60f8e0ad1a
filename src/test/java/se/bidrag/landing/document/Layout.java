package se.bidrag.landing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.bidrag.delivery.Format;

/**
 * A layout met in published decisions: a draft of it and what every document of it must be read as.
 *
 * @param terms what a descriptor says of it, in YAML
 * @param fields columns, in YAML, where the document has to be told
 * @param kronor what its unit is worth
 * @param hasTotal whether a total, its own or a stated one, proves the rows
 */
record Layout(
        String name,
        int nameColumn,
        int amountColumn,
        int kronor,
        boolean hasTotal,
        boolean isTable,
        String terms,
        String fields) {

    static final Path FOLDER = Path.of("src/test/resources/documents");

    static final List<Layout> ALL = List.of(
            new Layout("one-column-of-money", 0, 1, 1, true, true, "unit: kr", ""),
            new Layout("no-total-in-table", 0, 1, 1, true, true, "unit: kr, stated_total: 6000000000", ""),
            new Layout(
                    "two-columns-of-money",
                    0,
                    1,
                    1,
                    true,
                    true,
                    "unit: kr",
                    "{name: Län, columnType: region}, {name: Medel i kronor, groupChar: ' ', columnType: amount}"),
            new Layout("codes-heads-and-shares", 1, 4, 1, true, true, "unit: kr", ""),
            new Layout("millions-without-total", 0, 1, 1_000_000, false, true, "stated_total: '9,8 mdkr'", ""),
            new Layout("empty-header", 0, 1, 1, true, false, "unit: kr", ""),
            new Layout("blocks-side-by-side", 0, 1, 1, true, false, "unit: kr", ""),
            new Layout("list-of-names-and-amounts", 0, 1, 1, true, false, "unit: kr", ""),
            new Layout("sentences", 0, 1, 1, true, false, "unit: kr", ""),
            new Layout("municipalities-beside-regions", 0, 1, 1, true, false, "unit: kr, table: Regionernas medel", ""),
            new Layout("points-and-tabs", 0, 1, 1, true, false, "unit: kr", ""),
            new Layout("header-again-after-a-page-break", 0, 1, 1, true, false, "unit: kr", ""));

    Draft draft() {
        return Draft.of(read("document.md"));
    }

    /** The formats that the layout is met in. */
    List<Format> formats() {
        List<Format> documents = List.of(Format.MD, Format.TXT, Format.HTML, Format.DOCX, Format.PDF, Format.XLSX);
        return isTable
                ? java.util.stream.Stream.concat(documents.stream(), java.util.stream.Stream.of(Format.CSV))
                        .toList()
                : documents;
    }

    /** Kronor by region's code. */
    Map<String, BigDecimal> expected() {
        Map<String, BigDecimal> expected = new TreeMap<>();
        read("expected.csv").lines().skip(1).forEach(line -> {
            String[] row = line.split(",", -1);
            expected.put(
                    row[0],
                    new BigDecimal(row[1]).multiply(BigDecimal.valueOf(kronor)).setScale(2));
        });
        return expected;
    }

    private String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(name).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema for a file that is nothing but its table. */
    String csvFields() {
        return switch (name) {
            case "one-column-of-money" ->
                "{name: Region, columnType: region}, {name: Fördelade medel (kr), groupChar: ' ', columnType: amount}";
            case "no-total-in-table" ->
                "{name: Region, columnType: region}, {name: Kronor, groupChar: ' ', columnType: amount}";
            case "two-columns-of-money" -> fields;
            case "codes-heads-and-shares" ->
                "{name: Region, columnType: region}, {name: Belopp, groupChar: ' ', columnType: amount}";
            case "millions-without-total" ->
                "{name: Region, columnType: region}, {name: Miljoner kronor, groupChar: ' ', columnType: amount}";
            default -> throw new IllegalArgumentException(name + " is no table");
        };
    }
}
