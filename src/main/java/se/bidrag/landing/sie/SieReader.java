package se.bidrag.landing.sie;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
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
        SieEncoding encoding = encoding(file);
        Map<Integer, String> names = Map.of();
        while (true) {
            try (OutputStream rowBytes = Files.newOutputStream(rows);
                    OutputStream faultBytes = new BufferedOutputStream(Files.newOutputStream(faults))) {
                RowWriter writer = new RowWriter(rowBytes, faultBytes, encoding.letters());
                Book book = new Book(kind, reading, encoding.letters(), names, writer);
                parse(file, encoding, book);
                if (!book.dimensions.isLate()) {
                    writer.finish();
                    return contents(book, encoding, writer.filled());
                }
                names = Map.copyOf(book.dimensions.names());
            }
        }
    }

    /** The amounts of these rows, letter by letter, by the row's number. */
    public Map<Long, String> sent(Path file, Set<Long> rows) throws IOException {
        SieEncoding encoding = encoding(file);
        SentAmounts sent = new SentAmounts(rows, encoding);
        parse(file, encoding, new Book(kind, reading, encoding.letters(), Map.of(), sent));
        return sent.texts();
    }

    private SieEncoding encoding(Path file) throws IOException {
        return Markup.isXml(file) ? SieEncoding.XML : EncodingScan.of(file, otherwise());
    }

    private static void parse(Path file, SieEncoding encoding, Book book) throws IOException {
        try {
            if (encoding.equals(SieEncoding.XML)) {
                Sie5Parser.read(file, book);
            } else {
                try (Lines lines = new Lines(file, encoding)) {
                    new Sie4Parser(lines, encoding, book).read();
                }
            }
        } catch (ArithmeticException overflow) {
            throw new UnreadableSieException("its amounts sum to more than 92 quadrillion kronor");
        }
    }

    private SieContents contents(Book book, SieEncoding encoding, Set<String> filled) {
        String found = encoding.letters().word();
        boolean isDeclared = reading.encoding() != Encoding.UTF_8;
        if (isDeclared && encoding.hasLetters() && !reading.encoding().text().equals(found)) {
            book.note("its letters are %s, the descriptor says %s"
                    .formatted(found, reading.encoding().text()));
        }
        book.tell("encoding", found);
        return book.close(filled);
    }

    /** What a file is read as whose bytes do not tell. */
    private Letters otherwise() {
        return reading.encoding() == Encoding.LATIN_1 || reading.encoding() == Encoding.WINDOWS_1252
                ? Letters.LATIN_1
                : Letters.CP437;
    }
}
