package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Compression;
import se.bidrag.delivery.Packing;
import se.bidrag.delivery.Reading;

/**
 * A delivered file as its reader wants it: itself, or a passing file with what was packed in it.
 *
 * @param sha256 of the unpacked bytes; null for a file that was not packed
 */
record Unpacked(Path path, @Nullable String sha256) implements AutoCloseable {

    /**
     * Unpacks, where the descriptor says that the file is packed.
     *
     * @param passing where the unpacked file lies until this is closed
     */
    static Unpacked of(Path file, Reading reading, Path passing, UnpackLimits limits) throws IOException {
        Packing packing = reading.packing();
        if (packing.compression() == Compression.NONE) {
            return new Unpacked(file, null);
        }
        try (UnpackedOutput output = new UnpackedOutput(passing, limits, Files.size(file))) {
            if (packing.compression() == Compression.GZ) {
                try (GzipMembers gzip = new GzipMembers(Files.newInputStream(file))) {
                    gzip.to(output);
                }
            } else {
                new ZipMember(file, packing.innerPath()).to(output);
            }
            check(output, reading);
            return new Unpacked(passing, output.sha256());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(passing);
            throw e;
        }
    }

    private static void check(UnpackedOutput output, Reading reading) {
        if (output.length() == 0) {
            throw new UnreadableFileException("what is packed in it is empty, 0 bytes");
        }
        boolean isText =
                switch (reading.format()) {
                    case CSV, SIE, MD, TXT, HTML -> true;
                    case XLSX, DOCX, PDF, PARQUET, JDBC -> false;
                };
        if (isText && output.isPackedAgain()) {
            throw new UnreadableFileException("what is packed in it is packed again; expected one layer");
        }
    }

    @Override
    public void close() throws IOException {
        if (sha256 != null) {
            Files.deleteIfExists(path);
        }
    }
}
