package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Warehouse;

/** Chooses the reader for a file and lets it fill one Parquet file. */
final class FileReading {

    private final Warehouse warehouse;
    private final LakeShape shape;
    private final Reading reading;
    private final long leastBulkSize;

    FileReading(Warehouse warehouse, LakeShape shape, Reading reading, long leastBulkSize) {
        this.warehouse = warehouse;
        this.shape = shape;
        this.reading = reading;
        this.leastBulkSize = leastBulkSize;
    }

    LakeContents read(Path file, Path parquet) throws IOException {
        if (reading.format() == Format.SIE) {
            return new SieLanding(warehouse, shape, reading).read(file, parquet);
        }
        BulkReader bulk = new BulkReader(warehouse, shape, reading);
        Optional<LakeContents> contents =
                bulk.takes(Files.size(file), leastBulkSize) ? bulk.read(file, parquet) : Optional.empty();
        return contents.isPresent() ? contents.get() : readCarefully(file, parquet);
    }

    private LakeContents readCarefully(Path file, Path parquet) throws IOException {
        CellReader reader = careful(reading.format(), warehouse);
        try (LakeTable table = new LakeTable(warehouse, shape, reading)) {
            reader.read(file, reading, table);
            return table.copyTo(parquet);
        }
    }

    /** The reader that takes a file of this format record by record. */
    static CellReader careful(Format format, Warehouse warehouse) {
        return switch (format) {
            case CSV -> new DelimitedReader();
            case PARQUET -> new ParquetReader(warehouse);
            case SIE -> throw new UnreadableFileException("format 'sie' is not read by cells");
            case XLSX, MD, TXT, HTML, DOCX, PDF, JDBC ->
                throw new UnreadableFileException(
                        "format '%s' has no reader yet; readable formats are csv, sie and parquet".formatted(format.text()));
        };
    }
}
