package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Path;
import se.bidrag.delivery.Reading;

/** Reads one format record by record; a new format is a new one of these. */
sealed interface CellReader permits DelimitedReader, DocumentReader, ParquetReader {

    /** Streams the file and tells what stands around its table; what is wrong with the file as a whole is an {@link UnreadableFileException}. */
    Surroundings read(Path file, Reading reading, CellSink sink) throws IOException;
}
