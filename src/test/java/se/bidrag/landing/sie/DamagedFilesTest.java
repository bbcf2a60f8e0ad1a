package se.bidrag.landing.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;

/**
 * Files of known content, damaged in every small way: what comes out is right, or the damage is told, never neither.
 *
 * <p>What is lost between whole vouchers shows only in what a file has twice. {@code totals.se} has a voucher's zero sum,
 * {@code #RES}, {@code #UB} and {@code #PSALDO}; {@code checksum.se} has {@code #KSUMMA}, also for days, texts and objects,
 * which nothing else has twice; {@code sie5.sie} is XML, which is whole or not.
 */
class DamagedFilesTest {

    private enum Outcome {
        RIGHT,
        TOLD,
        SILENTLY_WRONG
    }

    private static final Charset CP437 = Charset.forName("IBM437");
    private static final Path FILES = Path.of("src/test/resources/damaged-sie");

    private static final int ENTRY = SieRows.COLUMNS.indexOf(new SieRows.Column("entry", "varchar"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"totals.se", "checksum.se", "sie5.sie"})
    void tellsWhereverAFileIsCut(String file) throws IOException {
        byte[] clean = Files.readAllBytes(FILES.resolve(file));
        assertNoneSilentlyWrong(
                clean,
                IntStream.range(1, clean.length)
                        .mapToObj(length -> Arrays.copyOf(clean, length))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"totals.se", "checksum.se"})
    void tellsOfEachRecordThatIsLostDoubledOrSwapped(String file) throws IOException {
        byte[] clean = Files.readAllBytes(FILES.resolve(file));
        List<String> lines = new String(clean, CP437).lines().toList();
        List<List<String>> damaged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> dropped = new ArrayList<>(lines);
            dropped.remove(i);
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            damaged.add(dropped);
            damaged.add(doubled);
            if (i > 0) {
                List<String> swapped = new ArrayList<>(lines);
                swapped.set(i, lines.get(i - 1));
                swapped.set(i - 1, lines.get(i));
                damaged.add(swapped);
            }
        }
        assertNoneSilentlyWrong(
                clean,
                damaged.stream()
                        .map(each -> (String.join("\r\n", each) + "\r\n").getBytes(CP437))
                        .toList());
    }

    @Test
    void tellsOfEachByteThatIsAnother() throws IOException {
        byte[] clean = Files.readAllBytes(FILES.resolve("checksum.se"));
        assertNoneSilentlyWrong(
                clean,
                IntStream.range(0, clean.length)
                        .boxed()
                        .flatMap(at -> Stream.of((byte) (clean[at] ^ 1), (byte) '7', (byte) ' ', (byte) '"')
                                .filter(other -> other != clean[at])
                                .map(other -> {
                                    byte[] damaged = clean.clone();
                                    damaged[at] = other;
                                    return damaged;
                                }))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void readsEachEncodingWhateverIsDeclared(Encoding declared) throws IOException {
        byte[] clean = Files.readAllBytes(FILES.resolve("totals.se"));
        List<String> expected = figures(clean, Encoding.CP437).figures();
        String text = new String(clean, CP437);
        for (Charset charset : List.of(CP437, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8)) {
            Read read = figures(text.getBytes(charset), declared);
            assertThat(read.figures())
                    .as("%s declared as %s", charset, declared)
                    .isEqualTo(expected);
        }
    }

    private void assertNoneSilentlyWrong(byte[] clean, List<byte[]> damaged) throws IOException {
        Read expected = figures(clean, Encoding.UTF_8);
        assertThat(expected.isTold()).isFalse();
        assertThat(expected.figures()).isNotEmpty();
        Map<Outcome, List<String>> outcomes = new EnumMap<>(Outcome.class);
        for (byte[] each : damaged) {
            outcomes.computeIfAbsent(outcome(each, expected), outcome -> new ArrayList<>())
                    .add(new String(each, CP437));
        }
        assertThat(outcomes.getOrDefault(Outcome.SILENTLY_WRONG, List.of())).isEmpty();
        assertThat(outcomes).containsKey(Outcome.TOLD);
    }

    private Outcome outcome(byte[] bytes, Read expected) throws IOException {
        try {
            Read read = figures(bytes, Encoding.UTF_8);
            if (read.isTold()) {
                return Outcome.TOLD;
            }
            return read.figures().equals(expected.figures()) ? Outcome.RIGHT : Outcome.SILENTLY_WRONG;
        } catch (UnreadableSieException refused) {
            return Outcome.TOLD;
        }
    }

    /** The rows that figures come of, and whether anything was rejected or noted. */
    private record Read(List<String> figures, boolean isTold) {}

    private Read figures(byte[] bytes, Encoding declared) throws IOException {
        Files.deleteIfExists(folder.resolve("given"));
        Path file = Files.write(folder.resolve("given"), bytes);
        Path rows = folder.resolve("rows");
        Files.deleteIfExists(rows);
        Files.deleteIfExists(folder.resolve("faults"));
        Reading reading = new Reading(Format.SIE, declared, Dialect.STANDARD, List.of(), List.of(""));
        SieContents contents = new SieReader(Kind.LEDGER, reading).read(file, rows, folder.resolve("faults"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Files.readAllBytes(rows));
        List<String[]> cells = all.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(String.valueOf((char) SieRows.DELIMITER), -1))
                .toList();
        boolean isRejected = cells.stream().anyMatch(row -> !row[row.length - 1].isEmpty());
        boolean isNoted =
                contents.told().stream().anyMatch(told -> told.subject().equals("note"));
        Set<String> noFigures = Set.of("struck");
        return new Read(
                cells.stream()
                        .filter(row -> !noFigures.contains(row[ENTRY]))
                        .map(row -> String.join("|", Arrays.copyOfRange(row, ENTRY, row.length)))
                        .sorted()
                        .toList(),
                isRejected || isNoted || contents.rejectedVouchers() > 0);
    }
}
