package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of hashes is worth less than a night: whatever is torn in it is passed over. */
class KnownHashesTest {

    private final Path memory;
    private final Path file;

    KnownHashesTest(@TempDir Path folder) throws IOException {
        this.memory = folder.resolve("hashes.txt");
        this.file = Files.writeString(folder.resolve("bok-å.csv"), "a;b\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
    }

    @Test
    void passesOverALineTornWithinALetter() throws IOException {
        String sha256 = new KnownHashes(memory).sha256(file, FileStamp.of(file));
        byte[] whole = Files.readAllBytes(memory);
        byte[] letter = "å".getBytes(StandardCharsets.UTF_8);
        int cut =
                new String(whole, StandardCharsets.ISO_8859_1).indexOf(new String(letter, StandardCharsets.ISO_8859_1))
                        + 1;
        Files.write(memory, Arrays.copyOf(whole, cut));
        KnownHashes torn = new KnownHashes(memory);
        assertThat(torn.files()).isEmpty();
        assertThat(torn.sha256(file, FileStamp.of(file))).isEqualTo(sha256);
    }

    @Test
    void passesOverWhatIsNoLineAndNoTime() throws IOException {
        new KnownHashes(memory).sha256(file, FileStamp.of(file));
        String other = "a".repeat(64) + " 12 yesterday x /srv/a.csv\n" + "b".repeat(64) + " " + "9".repeat(30)
                + " 2024-01-01T00:00:00Z x /srv/b.csv\n";
        Files.writeString(memory, other, StandardOpenOption.APPEND);
        Files.write(memory, new byte[] {(byte) 0xC3, 10, 0, (byte) 0xFF}, StandardOpenOption.APPEND);
        KnownHashes known = new KnownHashes(memory);
        assertThat(known.files()).containsExactly(file.toString());
        assertThat(known.remembered(file, FileStamp.of(file))).isPresent();
    }
}
