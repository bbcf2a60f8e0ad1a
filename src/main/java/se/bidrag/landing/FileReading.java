package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Path;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Warehouse;

/** Chooses the reader for a file and lets it fill one Parquet file. */
final class FileReading {

    private final Warehouse warehouse;
    private final LakeShape shape;
    private final Reading reading;

    FileReading(Warehouse warehouse, LakeShape shape, Reading reading) {
        this.warehouse = warehouse;
        this.shape = shape;
        this.reading = reading;
    }

    LakeContents read(Path file, Path parquet) throws IOException {
        CellReader reader = reader(reading.format());
        try (LakeTable table = new LakeTable(warehouse, shape, reading)) {
            reader.read(file, reading, table);
            return table.copyTo(parquet);
        }
    }

    private CellReader reader(Format format) {
        return switch (format) {
            case CSV -> new DelimitedReader();
            case PARQUET -> new ParquetReader(warehouse);
            case SIE, XLSX, MD, TXT, HTML, DOCX, PDF, JDBC ->
                throw new UnreadableFileException(
                        "format '%s' has no reader yet; readable formats are csv and parquet".formatted(format.text()));
        };
    }
}
