package se.bidrag.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.SmallHome;
import se.bidrag.health.Finding.Level;
import se.bidrag.home.Home;
import se.bidrag.nightly.DiskUse;
import se.bidrag.nightly.HomeLock;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.warehouse.WarehouseSettings;

class DoctorTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final SmallHome small;
    private final Home home;

    DoctorTest(@TempDir Path folder) {
        this.small = SmallHome.in(folder);
        this.home = small.home();
    }

    @Test
    void findsAPublishedHomeWell() {
        night();
        small.write("reference/delivery_calendar.csv", "kind,region_code,year,due\n");
        assertThat(findings(Clock.fixed(NOW, STOCKHOLM)))
                .filteredOn(finding -> !finding.subject().equals("memory"))
                .allSatisfy(finding -> assertThat(finding.level()).isEqualTo(Level.WELL))
                .extracting(Finding::found)
                .contains(
                        "free", "current is 000001-2026-11-21", "DuckDB v1.2.0 and newer open the newest publication");
    }

    @Test
    void givesAdviceWithWhateverIsNotWell() throws IOException {
        night();
        Files.createSymbolicLink(home.incoming().resolve("ut"), Path.of("/etc"));
        small.write("build/20261120T010203000.duckdb", "x");
        small.write("lake/.half.tmp", "x");
        small.write("anteckningar.txt", "x");
        Files.delete(home.published().resolve("current"));
        HomeLock lock = HomeLock.take(home, NOW);
        try (lock) {
            List<Finding> findings = findings(Clock.fixed(NOW.minusSeconds(86_400), ZoneId.of("UTC")));
            assertThat(findings)
                    .filteredOn(finding -> finding.level() != Level.WELL)
                    .allSatisfy(finding -> assertThat(finding.advice()).isNotBlank())
                    .extracting(finding -> "%s: %s".formatted(finding.subject(), finding.found()))
                    .contains(
                            "clock: it is 2026-11-20T03:00:00Z here, and the newest run began 2026-11-21T03:00:00Z",
                            "time zone: UTC, not the time of Sweden; a night without --as-of gets the date there",
                            "calendar: there is no reference/delivery_calendar.csv, so no delivery is ever late",
                            "links: incoming/ut is a link out of the home, to /etc; it is not followed",
                            "stray files: anteckningar.txt",
                            "stray files: build/20261120T010203000.duckdb",
                            "stray files: lake/.half.tmp",
                            "publications: current points at no publication")
                    .anyMatch(finding -> finding.startsWith("lock: held by host "));
        }
    }

    @Test
    void tellsWhatKeepsAFolderFromBeingRead() throws IOException {
        FileSystemUtils.deleteRecursively(home.reference());
        assertThat(findings(Clock.fixed(NOW, STOCKHOLM)))
                .contains(Finding.wrong("permissions", home.reference() + " is not there", "make the folder"));
    }

    @Test
    void judgesTheMachine() {
        assertThat(MachineExamination.java(17).level()).isEqualTo(Level.WELL);
        assertThat(MachineExamination.java(11).advice()).isEqualTo("run it with Java 17 to 25");
        assertThat(MachineExamination.memory(4_000_000_000L, 512_000_000, 2_000_000_000)
                        .level())
                .isEqualTo(Level.WELL);
        assertThat(MachineExamination.memory(1_000_000_000, 512_000_000, 2_000_000_000)
                        .advice())
                .isEqualTo("set less, such as java -Xmx512m and --memory 256MB, or give it more memory");
        assertThat(MachineExamination.fileNames("UTF-8").level()).isEqualTo(Level.WELL);
        assertThat(MachineExamination.fileNames("ANSI_X3.4-1968").level()).isEqualTo(Level.WRONG);
    }

    @Test
    void judgesDiskLockExtensionsAndReaders() {
        assertThat(HomeExamination.disk(new DiskUse(Map.of("lake", 100_000_000L), 900_000_000))
                        .level())
                .isEqualTo(Level.WELL);
        assertThat(HomeExamination.disk(new DiskUse(Map.of("lake", 200_000_000L), 900_000_000))
                        .advice())
                .startsWith("make room for 1100 MB");
        assertThat(HomeExamination.lock(Optional.of("host a, pid 1, started b")).found())
                .isEqualTo("held by host a, pid 1, started b");
        assertThat(WarehouseExamination.extensions(true).level()).isEqualTo(Level.WRONG);
        assertThat(PublicationExamination.storage("v1.5.0+").level()).isEqualTo(Level.WRONG);
    }

    @Test
    void tellsEachSettingThatDoesNotRead() {
        WarehouseSettings settings =
                new WarehouseSettings("256MB", 1, home.build().resolve("temporary"));
        List<String> problems = List.of("settings: bidrag.keep is 'x'; expected a whole number");
        assertThat(new Doctor(home, settings, problems, Clock.fixed(NOW, STOCKHOLM)).findings())
                .filteredOn(finding -> finding.subject().equals("settings"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.WRONG);
                    assertThat(finding.found()).contains("bidrag.keep is 'x'");
                });
    }

    private List<Finding> findings(Clock clock) {
        WarehouseSettings settings =
                new WarehouseSettings("256MB", 1, home.build().resolve("temporary"));
        return new Doctor(home, settings, List.of(), clock).findings();
    }

    private void night() {
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        new Nightly(
                        new NightRequest(home, LocalDate.parse("2026-11-21"), null, settings),
                        Clock.fixed(NOW, STOCKHOLM),
                        Progress.SILENT)
                .run();
    }
}
