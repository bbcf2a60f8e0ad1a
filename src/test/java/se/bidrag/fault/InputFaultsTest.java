package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import se.bidrag.delivery.Catalogue;
import se.bidrag.delivery.UnansweredException;
import se.bidrag.home.Home;
import se.bidrag.nightly.DeliveryReport;
import se.bidrag.nightly.NightReport;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;

/** What deliveries do to a night while it reads them. */
class InputFaultsTest {

    private static final String LEDGER = "incoming/huvudbok.csv";

    private final SmallHome small;
    private final CountDownLatch never = new CountDownLatch(1);

    InputFaultsTest(@TempDir Path folder) {
        this.small = SmallHome.in(folder);
    }

    @AfterEach
    void answer() {
        never.countDown();
    }

    @Test
    void rejectsAFileThatVanishesWhileItIsReadAndTakesItWhenItIsBack() throws IOException {
        String ledger = Files.readString(small.root().resolve(LEDGER));
        NightReport night =
                night(meddling(() -> Files.deleteIfExists(small.root().resolve(LEDGER))));
        assertThat(night.deliveries().rejected())
                .containsExactly(new DeliveryReport.Rejected(
                        "prov/huvudbok", "incoming/huvudbok.csv: cannot be read: no such file"));

        small.write(LEDGER, ledger);
        assertThat(night(small.root()).deliveries().rejected()).isEmpty();
    }

    @Test
    void rejectsAFileThatGrowsWhileItIsReadAndTakesItWhenItIsWhole() throws IOException {
        NightReport night = night(meddling(() -> Files.writeString(
                small.root().resolve(LEDGER), "2024-05-02,A2,3510,70010,-5.00\n", StandardOpenOption.APPEND)));
        assertThat(night.deliveries().rejected())
                .containsExactly(new DeliveryReport.Rejected(
                        "prov/huvudbok",
                        "incoming/huvudbok.csv: changed while it was read; it will be read again next time"));

        NightReport next = night(small.root());
        assertThat(next.deliveries().rejected()).isEmpty();
        assertThat(next.regionYears()).first().satisfies(row -> assertThat(row.receivedSek())
                .isEqualByComparingTo("82572551.00"));
    }

    @Test
    void namesAPathThatDoesNotAnswer() {
        Gate hanging = new Gate(Fault.IO_ERROR, 0) {
            @Override
            void file(String path) {
                if (path.endsWith("budget.csv")) {
                    await();
                }
            }
        };
        Home home = new Home(new GatedFiles(FileSystems.getDefault(), hanging).path(small.root()));
        assertThatThrownBy(() -> Catalogue.read(home, Duration.ofMillis(200)))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("incoming/budget.csv: no answer within 0.2 s")
                .hasMessageContaining("mount it anew");
    }

    @Test
    void waitsForAMountThatIsSlowAndAnswers() {
        Gate slow = new Gate(Fault.IO_ERROR, 0) {
            @Override
            void file(String path) throws IOException {
                pause();
            }
        };
        Home home = new Home(new GatedFiles(FileSystems.getDefault(), slow).path(small.root()));
        assertThat(Catalogue.read(home, Duration.ofMillis(500)).deliveries()).hasSize(3);
    }

    /** Opening a named pipe that nobody writes into would wait for ever. */
    @Test
    void opensNoNamedPipe() throws Exception {
        Path pipe = small.root().resolve("incoming/mer/datapackage.yaml");
        Files.createDirectories(pipe.getParent());
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThatThrownBy(() -> night(small.root()))
                .hasMessage("incoming/mer/datapackage.yaml: is no ordinary file; expected a descriptor");
    }

    private interface Meddling {
        void meddle() throws IOException;
    }

    /** A home where something happens to the ledger when its contents are opened for the second time: hashed, then read. */
    private Path meddling(Meddling meddling) {
        AtomicInteger opened = new AtomicInteger();
        Gate gate = new Gate(Fault.IO_ERROR, 0) {
            @Override
            void opened(String path) {
                if (path.endsWith(LEDGER) && opened.incrementAndGet() == 2) {
                    try {
                        meddling.meddle();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        };
        return new GatedFiles(FileSystems.getDefault(), gate).path(small.root());
    }

    private NightReport night(Path home) {
        return new Nightly(
                        new NightRequest(new Home(home), LocalDate.parse("2026-11-21"), null, FaultsTest.settings()),
                        Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC),
                        Progress.SILENT)
                .run();
    }

    private void await() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
