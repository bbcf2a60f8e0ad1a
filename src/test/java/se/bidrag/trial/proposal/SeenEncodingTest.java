package se.bidrag.trial.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.Encoding;

class SeenEncodingTest {

    private static final String TEXT = "Östergötland;Västmanland;å ä ö – \u201d\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tellsUtf8ByItsBytes() throws IOException {
        assertThat(encoding(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(Encoding.UTF_8);
        assertThat(encoding("plain".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Encoding.UTF_8);
        assertThat(encoding(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void tellsUtf16ByItsMark() throws IOException {
        assertThat(encoding(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Encoding.UTF_16);
        assertThat(encoding(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(Encoding.UTF_16);
    }

    @Test
    void countsLettersToTellWindowsFromCp437() throws IOException {
        assertThat(encoding(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(encoding("Östergötland åäö".getBytes(Charset.forName("IBM437"))))
                .isEqualTo(Encoding.CP437);
    }

    @Test
    void readsALetterThatLiesAcrossTwoBlocks() throws IOException {
        byte[] text = ("x".repeat((1 << 16) - 1) + "åäö").getBytes(StandardCharsets.UTF_8);
        assertThat(encoding(text)).isEqualTo(Encoding.UTF_8);
        byte[] cut = ("x".repeat(1 << 16) + "å").getBytes(StandardCharsets.UTF_8);
        assertThat(encoding(Arrays.copyOf(cut, cut.length - 1))).isEqualTo(Encoding.WINDOWS_1252);
    }

    private Encoding encoding(byte[] bytes) throws IOException {
        return SeenEncoding.of(Files.write(folder.resolve("file.txt"), bytes)).encoding();
    }
}
