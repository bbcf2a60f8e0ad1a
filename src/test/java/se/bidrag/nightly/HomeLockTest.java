package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.home.Home;

class HomeLockTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private final Path folder;

    HomeLockTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void namesTheHolderToASecondRun() {
        Home home = new Home(folder);
        HomeLock first = HomeLock.take(home, NOW);
        try (first) {
            assertThatThrownBy(() -> HomeLock.take(home, NOW.plusSeconds(60)))
                    .isInstanceOf(HomeBusyException.class)
                    .hasMessageContaining("home " + folder)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid())
                    .hasMessageContaining("started 2026-11-21T03:00:00Z");
            assertThat(HomeLock.holder(home))
                    .hasValueSatisfying(holder -> assertThat(holder).contains("started 2026-11-21T03:00:00Z"));
        }
    }

    @Test
    void isFreeAgainWhenItsHolderIsDone() {
        Home home = new Home(folder);
        HomeLock.take(home, NOW).close();
        assertThat(HomeLock.holder(home)).isEmpty();
        HomeLock.take(home, NOW).close();
    }

    @Test
    void takesOverWhatADeadRunLeft() throws IOException {
        Home home = new Home(folder);
        Files.createDirectories(home.build());
        Files.writeString(home.build().resolve("lock"), "host gone, pid 1, started 2020-01-01T00:00:00Z\n");
        assertThat(HomeLock.holder(home)).isEmpty();
        HomeLock.take(home, NOW).close();
        assertThat(home.build().resolve("lock")).content().contains("started 2026-11-21T03:00:00Z");
    }

    @Test
    void holdsTheOperatingSystemsLockSoThatOtherProcessesSeeIt() throws IOException {
        Home home = new Home(folder);
        HomeLock lock = HomeLock.take(home, NOW);
        try (lock;
                FileChannel other = FileChannel.open(home.build().resolve("lock"), StandardOpenOption.WRITE)) {
            assertThatThrownBy(other::tryLock).isInstanceOf(java.nio.channels.OverlappingFileLockException.class);
        }
    }
}
