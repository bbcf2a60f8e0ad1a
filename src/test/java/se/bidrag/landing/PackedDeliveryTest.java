package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.column;
import static se.bidrag.landing.DeliveryFixture.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Compression;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Packing;
import se.bidrag.delivery.Reading;
import se.bidrag.delivery.TotalRow;
import se.bidrag.home.Sha256;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;

class PackedDeliveryTest {

    private static final String LEDGER = "Konto;Belopp\n3510;1,50\n3511;-2\n";
    private static final byte[] PLAIN = LEDGER.getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void readsGzipAndZipAsTheFileInThem() throws IOException {
        assertThat(read(gz("ledger.csv.gz", gzip(PLAIN)))).isEqualTo("3510=1.50, 3511=-2.00");
        assertThat(read(zip("ledger.zip", null, zipped("ledger.csv", PLAIN)))).isEqualTo("3510=1.50, 3511=-2.00");
    }

    @Test
    void readsGzipOfSeveralMembersToItsEnd() throws IOException {
        byte[] first = gzip("Konto;Belopp\n".getBytes(StandardCharsets.UTF_8));
        byte[] second = gzip("3510;1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(gz("a.csv.gz", joined(first, second)))).isEqualTo("3510=1.00");
    }

    @Test
    void readsTheNamedMember() throws IOException {
        byte[] archive = zipped("export/läs mig.txt", "x".getBytes(StandardCharsets.UTF_8), "export/bok.csv", PLAIN);
        assertThat(read(zip("a.zip", "export/bok.csv", archive))).isEqualTo("3510=1.50, 3511=-2.00");
        assertThat(faultOf(zip("a.zip", null, archive)))
                .isEqualTo("incoming/a.zip: has several members, or none; say which one is delivered by innerpath;"
                        + " the archive has 'export/läs mig.txt', 'export/bok.csv'");
        assertThat(faultOf(zip("a.zip", "bok.csv", archive)))
                .startsWith("incoming/a.zip: has no member 'bok.csv', or several; the archive has 'export/");
    }

    @Test
    void readsNamesAsOldArchiversWriteThem() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
            zip.putNextEntry(new ZipEntry("räkenskap.csv"));
            zip.write(PLAIN);
        }
        assertThat(read(zip("a.zip", "räkenskap.csv", bytes.toByteArray()))).isEqualTo("3510=1.50, 3511=-2.00");
    }

    @Test
    void leavesOutWhatAMacPutsBesideAFile() throws IOException {
        byte[] archive = zipped("ledger.csv", PLAIN, "__MACOSX/._ledger.csv", new byte[] {1});
        assertThat(read(zip("a.zip", null, archive))).isEqualTo("3510=1.50, 3511=-2.00");
    }

    @Test
    void refusesAnArchiveCutAnywhere() throws IOException {
        byte[] gz = gzip(PLAIN);
        byte[] zip = zipped("ledger.csv", PLAIN);
        for (int length = 1; length < gz.length; length++) {
            assertThat(unpacked(Compression.GZ, Arrays.copyOf(gz, length)))
                    .as("%d bytes", length)
                    .isEqualTo("refused");
        }
        for (int length = 1; length < zip.length; length++) {
            assertThat(unpacked(Compression.ZIP, Arrays.copyOf(zip, length)))
                    .as("%d bytes", length)
                    .isEqualTo("refused");
        }
    }

    @Test
    void refusesAGzipWithOneBitTurnedUnlessItsContentStands() throws IOException {
        byte[] gz = gzip(PLAIN);
        for (int at = 0; at < gz.length * 8; at++) {
            byte[] damaged = gz.clone();
            damaged[at / 8] ^= (byte) (1 << at % 8);
            assertThat(unpacked(Compression.GZ, damaged)).as("bit %d", at).isIn("refused", LEDGER);
        }
    }

    @Test
    void refusesAZipWithOneBitTurnedUnlessItsContentStands() throws IOException {
        byte[] zip = zipped("ledger.csv", PLAIN);
        for (int at = 0; at < zip.length * 8; at++) {
            byte[] damaged = zip.clone();
            damaged[at / 8] ^= (byte) (1 << at % 8);
            assertThat(unpacked(Compression.ZIP, damaged)).as("bit %d", at).isIn("refused", LEDGER);
        }
    }

    @Test
    void refusesBytesAfterAGzipThatJavaWouldLeaveOut() throws IOException {
        byte[] damaged = joined(gzip(PLAIN), "3512;1000\n".getBytes(StandardCharsets.UTF_8));
        assertThat(faultOf(gz("a.csv.gz", damaged)))
                .isEqualTo("incoming/a.csv.gz: is not gzip, or bytes that are not gzip follow after its end");
    }

    @Test
    void refusesWhatIsPackedTwice() throws IOException {
        assertThat(faultOf(gz("a.csv.gz", gzip(gzip(PLAIN)))))
                .isEqualTo("incoming/a.csv.gz: what is packed in it is packed again; expected one layer");
        assertThat(faultOf(zip("a.zip", null, zipped("b.zip", zipped("c.csv", PLAIN)))))
                .isEqualTo("incoming/a.zip: what is packed in it is packed again; expected one layer");
    }

    @Test
    void refusesABombAndLeavesNothingBehind() throws IOException {
        byte[] zeros = new byte[70 << 20];
        assertThat(faultOf(gz("bomb.csv.gz", gzip(zeros))))
                .matches("incoming/bomb.csv.gz: unpacks to more than 200 times its \\d+ bytes, the limit"
                        + " \\(bidrag.unpack-ratio\\)");
        assertThat(faultOf(zip("bomb.zip", null, zipped("bomb.csv", zeros))))
                .matches("incoming/bomb.zip: unpacks to more than 200 times its \\d+ bytes, the limit"
                        + " \\(bidrag.unpack-ratio\\)");
        assertThat(lake()).isEmpty();
    }

    @Test
    void refusesMoreThanTheLimit() throws IOException {
        Delivery delivery = gz("a.csv.gz", gzip(PLAIN));
        try (Landing landing = Landing.in(
                new DeliveryFixture(root).home(),
                SqlLibrary.packaged().in("raw"),
                new DeliveryFixture(root).settings(),
                new LandingSettings(0, new UnpackLimits(PLAIN.length - 1, 200), () -> Vocabulary.NONE))) {
            assertThat(fault(landing.land(delivery)))
                    .isEqualTo("incoming/a.csv.gz: unpacks to more than %d bytes, the limit (bidrag.unpack-limit)"
                            .formatted(PLAIN.length - 1));
        }
    }

    @Test
    void refusesAnArchiveOfTooManyNames() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 150; i++) {
                ZipEntry entry = new ZipEntry(i + "x".repeat(60_000));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(0);
                entry.setCrc(new CRC32().getValue());
                zip.putNextEntry(entry);
            }
        }
        assertThat(faultOf(zip("a.zip", null, bytes.toByteArray())))
                .isEqualTo(
                        "incoming/a.zip: the archive's directory is larger than 8388608 bytes; expected a few members");
    }

    @Test
    void saysWhatIsNoArchiveAndWhatIsEmpty() throws IOException {
        assertThat(faultOf(gz("a.csv.gz", PLAIN)))
                .isEqualTo("incoming/a.csv.gz: is not gzip, or bytes that are not gzip follow after its end");
        assertThat(faultOf(zip("a.zip", null, PLAIN)))
                .isEqualTo("incoming/a.zip: is no zip archive, or is cut off: its directory is missing");
        assertThat(faultOf(gz("a.csv.gz", gzip(new byte[0]))))
                .isEqualTo("incoming/a.csv.gz: what is packed in it is empty, 0 bytes");
    }

    @Test
    void tellsTheFigureAsSentFromAPackedFile() throws IOException {
        Delivery delivery = gz("a.csv.gz", gzip(PLAIN));
        Path file = root.resolve("incoming/a.csv.gz");
        try (Warehouse warehouse = Warehouse.inMemory(new DeliveryFixture(root).settings())) {
            assertThat(new SentText(warehouse)
                            .of(
                                    file,
                                    Sha256.of(file),
                                    Kind.LEDGER,
                                    Objects.requireNonNull(delivery.declaration())
                                            .reading(),
                                    new TreeSet<>(List.of(2L))))
                    .hasValue(new TreeMap<>(Map.of(2L, "-2")));
        }
    }

    private Delivery gz(String name, byte[] bytes) {
        return delivery(name, new Packing(Compression.GZ, null), bytes);
    }

    private Delivery zip(String name, @Nullable String member, byte[] bytes) {
        return delivery(name, new Packing(Compression.ZIP, member), bytes);
    }

    private Delivery delivery(String name, Packing packing, byte[] bytes) {
        new DeliveryFixture(root).file(name, bytes);
        Reading plain = DeliveryFixture.csv(column("Konto", ColumnType.ACCOUNT), column("Belopp", ColumnType.AMOUNT));
        return DeliveryFixture.delivery(name, Kind.LEDGER, packed(plain, packing));
    }

    private String read(Delivery delivery) {
        String outcome = outcome(delivery);
        assertThat(lake()).noneMatch(name -> name.contains(".tmp"));
        return outcome;
    }

    private String outcome(Delivery delivery) {
        DeliveryFixture home = new DeliveryFixture(root);
        try (Landing landing = home.landing()) {
            Landed landed = landing.land(delivery);
            if (landed instanceof Landed.Fault) {
                return "refused";
            }
            try (Warehouse build = home.build(landed)) {
                return String.join(
                        ", ",
                        build.sql()
                                .sql("select account || '=' || amount from raw.ledger_record")
                                .query(String.class)
                                .list());
            }
        }
    }

    /** What comes out of these bytes; only faults that a landing tells are taken for refusals. */
    private String unpacked(Compression compression, byte[] bytes) throws IOException {
        Path file = Files.write(root.resolve("packed"), bytes);
        Reading plain = DeliveryFixture.csv(column("Belopp", ColumnType.AMOUNT));
        Reading packed = packed(plain, new Packing(compression, null));
        try (Unpacked unpacked = Unpacked.of(file, packed, root.resolve("passing"), UnpackLimits.USUAL)) {
            return Files.readString(unpacked.path());
        } catch (IOException | UnreadableFileException e) {
            assertThat(root.resolve("passing")).doesNotExist();
            return "refused";
        }
    }

    private static Reading packed(Reading plain, Packing packing) {
        return new Reading(
                plain.format(),
                plain.encoding(),
                plain.dialect(),
                plain.fields(),
                plain.missingValues(),
                null,
                TotalRow.NONE,
                packing);
    }

    private String faultOf(Delivery delivery) {
        try (Landing landing = new DeliveryFixture(root).landing()) {
            return fault(landing.land(delivery));
        }
    }

    private List<String> lake() {
        try (Stream<Path> files = Files.list(root.resolve("lake"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("template"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** An archive of members: name, bytes, name, bytes, … */
    private static byte[] zipped(Object... members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) members[i]));
                zip.write((byte[]) members[i + 1]);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
