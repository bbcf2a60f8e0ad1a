package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import se.bidrag.SmallHome;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.publish.Readers;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseException;

class HomeSecurityTest {

    private final SmallHome small;

    HomeSecurityTest(@TempDir Path folder) {
        this.small = SmallHome.in(folder);
    }

    @Test
    void keepsLakeBuildAndClosingsToItselfAndPublicationsReadable() throws IOException {
        small.write("closed/2024/signatures.json", "{}");
        night(Map.of());
        for (String folder : new String[] {"lake", "build", "closed"}) {
            assertThat(modes(folder)).as(folder).containsExactly("rw-------", "rwx------");
        }
        assertThat(modes("published")).containsExactly("rw-r--r--", "rwxr-xr-x");
    }

    @Test
    void letsOnlyAGroupReadPublicationsWhenAsked() throws IOException {
        night(Map.of("bidrag.readers", "group"));
        assertThat(modes("published/000001-2026-11-21")).containsExactly("rw-r-----", "rwxr-x---");
        assertThat(mode(small.root().resolve("published"))).isEqualTo("rwxr-x---");
        assertThat(mode(small.root().resolve("published/live.duckdb"))).isEqualTo("rw-r-----");
    }

    @Test
    void saysWhoMayReadWhenASettingSaysOtherwise() {
        assertThatThrownBy(() -> night(Map.of("bidrag.readers", "all")))
                .isInstanceOf(InvalidHomeException.class)
                .hasMessageContaining("settings: ");
    }

    @Test
    void shutsSqlInTheHome() {
        NightlySettings settings = new NightlySettings(
                small.root(),
                "256MB",
                1,
                DataSize.ofMegabytes(1),
                1_000_000,
                DataSize.ofGigabytes(1),
                200,
                30,
                Duration.ofHours(24),
                Map.of(),
                "1GB",
                Readers.EVERYONE);
        try (Warehouse warehouse = Warehouse.inMemory(settings.warehouse())) {
            assertThatThrownBy(() -> warehouse.execute("select * from read_text('/etc/passwd')"))
                    .isInstanceOf(WarehouseException.class);
        }
    }

    @Test
    void refusesAFolderThatIsALinkOutOfTheHome(@TempDir Path elsewhere) throws IOException {
        FileSystemUtils.copyRecursively(small.root().resolve("reference"), elsewhere.resolve("reference"));
        FileSystemUtils.deleteRecursively(small.root().resolve("reference"));
        Files.createSymbolicLink(small.root().resolve("reference"), elsewhere.resolve("reference"));
        Files.createSymbolicLink(small.root().resolve("lake"), elsewhere);
        assertThatThrownBy(() -> night(Map.of()))
                .isInstanceOf(InvalidHomeException.class)
                .hasMessageContaining(
                        "home: %s is a link; expected the folder itself",
                        small.root().resolve("reference"))
                .hasMessageContaining(
                        "home: %s is a link; expected the folder itself",
                        small.root().resolve("lake"));
    }

    private void night(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bidrag.threads", 2);
        settings.put("bidrag.memory-limit", "256MB");
        new Nightly(
                        new NightRequest(small.home(), LocalDate.parse("2026-11-21"), null, settings),
                        Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC),
                        Progress.SILENT)
                .run();
    }

    private Set<String> modes(String folder) throws IOException {
        try (Stream<Path> paths = Files.walk(small.root().resolve(folder))) {
            Set<String> modes = new TreeSet<>();
            for (Path path : paths.filter(path -> !Files.isSymbolicLink(path))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList()) {
                modes.add(mode(path));
            }
            return modes;
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }
}
