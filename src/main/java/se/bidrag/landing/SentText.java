package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.home.Sha256;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.landing.sie.SieReader;
import se.bidrag.landing.sie.UnreadableSieException;
import se.bidrag.warehouse.Warehouse;

/** What a delivered file says its figures are, letter by letter: the cells of its amount, or debit and credit, columns. */
public final class SentText {

    private final Warehouse warehouse;

    public SentText(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * The figures as sent, by record number.
     *
     * @param sha256 of the bytes that were landed
     * @return empty when the file is gone, or is another one by now, or its format is not read record by record
     */
    public Optional<Map<Long, String>> of(
            Path file, String sha256, Kind kind, Reading reading, SortedSet<Long> records) {
        try {
            if (reading.format().isDocument()
                    || !Files.isRegularFile(file)
                    || !Sha256.of(file).equals(sha256)) {
                return Optional.empty();
            }
            if (reading.format() == Format.SIE) {
                return Optional.of(new SieReader(kind, reading).sent(file, records));
            }
            Cells cells = new Cells(records);
            try {
                read(file, reading, cells);
            } catch (Enough enough) {
                return Optional.of(cells.texts);
            }
            return Optional.of(cells.texts);
        } catch (IOException | UnreadableFileException | UnreadableSieException unreadable) {
            return Optional.empty();
        }
    }

    private void read(Path file, Reading reading, CellSink cells) throws IOException {
        Path passing = Files.createTempFile("bidrag-", ".unpacked");
        try (Unpacked unpacked = Unpacked.of(file, reading, passing, UnpackLimits.USUAL)) {
            FileReading.careful(reading.format(), warehouse, Vocabulary.NONE).read(unpacked.path(), reading, cells);
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    /** Ends the reading of a file whose last wanted record was seen. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private static final class Cells implements CellSink {

        private static final List<ColumnType> FIGURES =
                List.of(ColumnType.AMOUNT, ColumnType.DEBIT, ColumnType.CREDIT, ColumnType.CLOSING);

        private final SortedSet<Long> wanted;
        private final List<Integer> positions = new ArrayList<>();
        private final Map<Long, String> texts = new HashMap<>();
        private long number;

        Cells(SortedSet<Long> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void header(List<String> cells, List<Field> fields) {
            List<String> header = cells.stream().map(Blanks::trim).toList();
            FIGURES.forEach(figure -> fields.stream()
                    .filter(field -> field.columnType() == figure)
                    .findFirst()
                    .map(field -> header.indexOf(Blanks.trim(field.name())))
                    .filter(position -> position >= 0)
                    .ifPresent(positions::add));
        }

        @Override
        public void refused(List<String> cells, String reason) {
            record(cells);
        }

        @Override
        public void record(List<String> cells) {
            number++;
            if (wanted.contains(number)) {
                List<String> figures = positions.stream()
                        .filter(position -> position < cells.size())
                        .map(cells::get)
                        .filter(cell -> !Blanks.trim(cell).isEmpty())
                        .toList();
                texts.put(number, String.join(" | ", figures));
            }
            if (wanted.isEmpty() || number >= wanted.last()) {
                throw new Enough();
            }
        }
    }
}
