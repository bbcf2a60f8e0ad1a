package se.bidrag.landing;

import java.io.IOException;
import java.io.Reader;

/** Stops a record that is too long to be one, such as a file that is a single line of 2 GB. */
final class RecordLimit extends Reader {

    /** Most characters of one record. */
    static final int CHARACTERS = 1 << 20;

    private static final int READ_AHEAD = 1 << 14;

    private final Reader text;
    private long number;
    private long sinceRecord;

    RecordLimit(Reader text) {
        this.text = text;
    }

    /** The next record begins. */
    void next(long recordNumber) {
        number = recordNumber;
        sinceRecord = 0;
    }

    @Override
    public int read(char[] target, int start, int length) throws IOException {
        int count = text.read(target, start, Math.min(length, READ_AHEAD));
        sinceRecord += Math.max(count, 0);
        if (sinceRecord > CHARACTERS + READ_AHEAD) {
            throw new UnreadableFileException("%s is longer than 1 MB; is a line end missing, or a quote never closed?"
                    .formatted(number < 1 ? "the header" : "record " + number));
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
