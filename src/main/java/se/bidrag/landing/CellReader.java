package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Path;
import se.bidrag.delivery.Reading;

/** Reads one format record by record; a new format is a new one of these. */
sealed interface CellReader permits DelimitedReader, ParquetReader {

    /** Streams the file; what is wrong with the file as a whole is an {@link UnreadableFileException}. */
    void read(Path file, Reading reading, CellSink sink) throws IOException;
}
