package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Reading;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.warehouse.Warehouse;

/** Chooses the reader for a file and lets it fill one Parquet file. */
final class FileReading {

    private final Warehouse warehouse;
    private final LakeShape shape;
    private final Reading reading;
    private final long leastBulkSize;
    private final Vocabulary words;

    /** @param words by which tables of regions are found in documents */
    FileReading(Warehouse warehouse, LakeShape shape, Reading reading, long leastBulkSize, Vocabulary words) {
        this.words = words;
        this.warehouse = warehouse;
        this.shape = shape;
        this.reading = reading;
        this.leastBulkSize = leastBulkSize;
    }

    LakeContents read(Path file, Path parquet) throws IOException {
        BulkReader bulk = new BulkReader(warehouse, shape, reading);
        Optional<LakeContents> contents =
                bulk.takes(Files.size(file), leastBulkSize) ? bulk.read(file, parquet) : Optional.empty();
        return contents.isPresent() ? contents.get() : readCarefully(file, parquet);
    }

    private LakeContents readCarefully(Path file, Path parquet) throws IOException {
        CellReader reader = careful(reading.format(), warehouse, words);
        try (LakeTable table = new LakeTable(warehouse, shape, reading)) {
            Surroundings around = reader.read(file, reading, table);
            return table.copyTo(parquet, around);
        }
    }

    /** The reader that takes a file of this format record by record. */
    static CellReader careful(Format format, Warehouse warehouse, Vocabulary words) {
        return switch (format) {
            case CSV -> new DelimitedReader();
            case PARQUET -> new ParquetReader(warehouse);
            case XLSX, MD, TXT, HTML, DOCX, PDF -> new DocumentReader(words);
            case SIE, JDBC ->
                throw new UnreadableFileException(
                        "format '%s' has no reader yet; readable formats are csv, parquet, xlsx, md, txt, html, docx and pdf"
                                .formatted(format.text()));
        };
    }
}
