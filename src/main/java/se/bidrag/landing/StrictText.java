package se.bidrag.landing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import se.bidrag.delivery.Encoding;

/** Decodes bytes and stops at the first that the encoding does not have: a replacement character is a lost letter. */
final class StrictText extends Reader {

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final Encoding encoding;
    private final ByteBuffer input = ByteBuffer.allocate(1 << 16).flip();
    private long offset;
    private boolean isAtEnd;

    StrictText(InputStream bytes, Charset charset, Encoding encoding, long offset) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.offset = offset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int start, int length) throws IOException {
        CharBuffer output = CharBuffer.wrap(target, start, length);
        while (output.position() == 0 && output.hasRemaining()) {
            int before = input.position();
            CoderResult result = decoder.decode(input, output, isAtEnd);
            offset += input.position() - before;
            if (result.isError()) {
                throw new UnreadableFileException(
                        "byte %d is 0x%02X, which is not %s; declare the file's encoding, such as windows-1252"
                                .formatted(offset + 1, input.get(input.position()), encoding.text()));
            }
            if (output.position() == 0 && isAtEnd) {
                return -1;
            }
            if (output.position() == 0 && result.isUnderflow()) {
                fill();
            }
        }
        return output.position();
    }

    private void fill() throws IOException {
        input.compact();
        int count = bytes.read(input.array(), input.position(), input.remaining());
        isAtEnd = count < 0;
        input.position(input.position() + Math.max(count, 0));
        input.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
