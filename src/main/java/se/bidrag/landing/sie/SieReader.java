package se.bidrag.landing.sie;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.bidrag.landing.Told;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.landing.sie.SieEncoding.Letters;

/** Reads one SIE file, in one pass and bounded memory, whatever its type and encoding. */
public final class SieReader {

    private final Kind kind;
    private final Reading reading;

    /**
     * A reader for documents of this kind.
     *
     * @param reading a field with a column type names the dimension that is used so
     */
    public SieReader(Kind kind, Reading reading) {
        this.kind = kind;
        this.reading = reading;
    }

    /**
     * Writes the file's rows, and its rejected vouchers, as text by {@link SieRows}.
     *
     * @throws UnreadableSieException where the file cannot be trusted as a whole
     * @throws IOException where the file cannot be read, or the rows not be written
     */
    public SieContents read(Path file, Path rows, Path faults) throws IOException {
        SieEncoding encoding = EncodingScan.of(file, otherwise());
        Map<Integer, String> names = Map.of();
        while (true) {
            try (OutputStream rowBytes = Files.newOutputStream(rows);
                    OutputStream faultBytes = new BufferedOutputStream(Files.newOutputStream(faults))) {
                RowWriter writer = new RowWriter(rowBytes, faultBytes, encoding.letters());
                Book book = parse(file, encoding, names, writer);
                if (!book.dimensions.isLate()) {
                    writer.finish();
                    return contents(book, encoding);
                }
                names = Map.copyOf(book.dimensions.names());
            }
        }
    }

    private Book parse(Path file, SieEncoding encoding, Map<Integer, String> names, RowSink sink) throws IOException {
        Book book = new Book(kind, reading, encoding.letters(), names, sink);
        try (Lines lines = new Lines(file, encoding)) {
            new Sie4Parser(lines, encoding, book).read();
        } catch (ArithmeticException overflow) {
            throw new UnreadableSieException("its amounts sum to more than 92 quadrillion kronor");
        }
        return book;
    }

    private SieContents contents(Book book, SieEncoding encoding) {
        SieContents contents = book.close();
        List<Told> told = new ArrayList<>(contents.told());
        String declared = reading.encoding().text();
        String found = encoding.letters().word();
        told.add(new Told("encoding", found));
        return new SieContents(
                contents.rows(),
                contents.rejectedVouchers(),
                contents.money(),
                contents.balances(),
                contents.dimensions(),
                told);
    }

    /** What a file is read as whose bytes do not tell. */
    private Letters otherwise() {
        return reading.encoding() == Encoding.LATIN_1 || reading.encoding() == Encoding.WINDOWS_1252
                ? Letters.LATIN_1
                : Letters.CP437;
    }
}
