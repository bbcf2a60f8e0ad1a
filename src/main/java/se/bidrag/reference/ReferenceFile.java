package se.bidrag.reference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;
import se.bidrag.home.Reason;

/** One reference file, read into the rows of its table; what does not read is told with file, line and column. */
final class ReferenceFile {

    private static final CSVFormat STRICT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Home home;
    private final ReferenceShape shape;
    private final List<String> problems;

    ReferenceFile(Home home, ReferenceShape shape, List<String> problems) {
        this.home = home;
        this.shape = shape;
        this.problems = problems;
    }

    /** The readable rows, in the shape's columns; none when the file is not there. */
    List<@Nullable Object[]> rows() {
        Optional<String> text = text();
        return text.isPresent() ? rows(text.get()) : List.of();
    }

    private Optional<String> text() {
        Path file = home.root().resolve(shape.file());
        try {
            if (!file.toRealPath().startsWith(home.root().toRealPath())) {
                problems.add(
                        shape.file() + ": is a link that leaves the home, which is refused; put the file itself there");
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                problems.add(shape.file() + ": is no ordinary file; expected a CSV file");
                return Optional.empty();
            }
            String text = Files.readString(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (NoSuchFileException e) {
            if (shape.mustBeThere()) {
                problems.add("%s: no such file, and it must be there; expected a CSV file with the columns %s"
                        .formatted(shape.file(), String.join(", ", shape.columnNames())));
            }
        } catch (CharacterCodingException e) {
            problems.add(shape.file() + ": is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            problems.add("%s: cannot be read (%s); expected a CSV file that may be read"
                    .formatted(shape.file(), Reason.of(e)));
        }
        return Optional.empty();
    }

    private List<@Nullable Object[]> rows(String text) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Map<Object, Long> seen = new HashMap<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), STRICT)) {
            ReferenceHeader header = null;
            for (CSVRecord cells : parser) {
                if (header == null) {
                    header = new ReferenceHeader(shape, cells.toList(), problems);
                } else if (!isBlank(cells)) {
                    Optional<@Nullable Object[]> row = read(cells, header, line);
                    if (row.isPresent()) {
                        tellRepeated(row.get(), line, seen);
                        rows.add(row.get());
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            if (header == null) {
                problems.add("%s: is empty; expected a header with the columns %s"
                        .formatted(shape.file(), String.join(", ", shape.columnNames())));
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add("%s line %d: a quote is not closed, or has something behind it; expected \"…\" and a comma"
                    .formatted(shape.file(), line));
        }
        return rows;
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    /** Two rows for one code would count its money twice. */
    private void tellRepeated(@Nullable Object[] row, long line, Map<Object, Long> seen) {
        shape.unique().ifPresent(unique -> {
            Object code = row[shape.columnNames().indexOf(unique)];
            Long earlier = code == null ? null : seen.putIfAbsent(code, line);
            if (earlier != null) {
                problems.add("%s line %d, column '%s': '%s' stands in line %d too; expected it once"
                        .formatted(shape.file(), line, unique, code, earlier));
            }
        });
    }

    private Optional<@Nullable Object[]> read(CSVRecord cells, ReferenceHeader header, long line) {
        if (cells.size() != header.width()) {
            problems.add("%s line %d: found %d cells; expected %d, as in the header"
                    .formatted(shape.file(), line, cells.size(), header.width()));
            return Optional.empty();
        }
        @Nullable Object[] row = new @Nullable Object[shape.columns().size()];
        for (int i = 0; i < row.length; i++) {
            ReferenceColumn column = shape.columns().get(i);
            String cell = header.cell(cells, column);
            row[i] = column.read(cell).orElse(null);
            boolean mayBeNothing = cell.isEmpty() && !(column.isRequired() && header.has(column));
            if (row[i] == null && !mayBeNothing) {
                problems.add("%s line %d, column '%s': found %s; expected %s"
                        .formatted(
                                shape.file(),
                                line,
                                column.name(),
                                cell.isEmpty() ? "nothing" : "'" + cell + "'",
                                column.type().wanted()));
            }
        }
        return Optional.of(row);
    }
}
