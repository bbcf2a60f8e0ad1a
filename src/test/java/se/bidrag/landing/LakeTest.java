package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.amount;
import static se.bidrag.landing.DeliveryFixture.csv;
import static se.bidrag.landing.DeliveryFixture.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Kind;

class LakeTest {

    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");
    private static final Delivery DELIVERY = delivery("a.csv", Kind.ALLOCATION, csv(amount("Belopp")));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Path settledFile(String text) throws IOException {
        Path file = new DeliveryFixture(root).file("a.csv", text);
        return Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private LakeFile land() {
        try (Landing landing = new DeliveryFixture(root).landing()) {
            return landing.land(DELIVERY).files().get(0);
        }
    }

    private List<String> differences() {
        try (Landing landing = new DeliveryFixture(root).landing()) {
            return landing.verify();
        }
    }

    @Test
    void namesAFileByItsBytesAndTheReading() throws IOException {
        settledFile("Belopp\n1\n");
        LakeFile file = land();
        assertThat(file.name())
                .matches("%s-%s-[0-9a-f]{12}\\.parquet".formatted(file.sha256(), LakeKey.READER_VERSION));
        try (Stream<Path> files = Files.list(root.resolve("lake"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(file.name(), file.name().replace(".parquet", ".json"));
        }
    }

    @Test
    void findsNothingToSayAboutASoundLake() throws IOException {
        settledFile("Belopp\n1\n");
        land();
        assertThat(differences()).isEmpty();
    }

    @Test
    void tellsOfADeliveredFileThatChangedUnnoticed() throws IOException {
        settledFile("Belopp\n1\n");
        land();
        settledFile("Belopp\n2\n");
        assertThat(land().contents().totals().get(0).money()).isEqualByComparingTo("1");
        assertThat(differences())
                .singleElement()
                .asString()
                .startsWith("incoming/a.csv: its bytes changed though size, time and inode did not; was ");
    }

    @Test
    void tellsOfADamagedLakeFileAndOfOneAlone() throws IOException {
        settledFile("Belopp\n1\n");
        Path parquet = root.resolve("lake").resolve(land().name());
        Files.writeString(parquet, "damaged");
        assertThat(differences())
                .containsExactly("lake/" + parquet.getFileName() + ": its bytes are not those that were landed");
        Files.delete(Sidecar.beside(parquet));
        assertThat(differences())
                .containsExactly("lake/" + parquet.getFileName() + ": no readable .json lies beside it");
    }

    @Test
    void landsOneFileFromManyThreadsOnce() throws Exception {
        settledFile("Belopp\n1\n");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Landing landing = new DeliveryFixture(root).landing()) {
            List<Future<Landed>> landings = threads.invokeAll(Collections.nCopies(8, () -> landing.land(DELIVERY)));
            List<Landed> landed =
                    IntStream.range(0, 8).mapToObj(i -> now(landings.get(i))).toList();
            assertThat(landed).filteredOn(Landed.Read.class::isInstance).hasSize(1);
            assertThat(landed).filteredOn(Landed.AlreadyThere.class::isInstance).hasSize(7);
        } finally {
            threads.shutdown();
        }
    }

    private static Landed now(Future<Landed> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
