package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.closing.Protocol;
import se.bidrag.closing.SigningDesk;
import se.bidrag.closing.SigningHome;
import se.bidrag.home.Home;
import se.bidrag.publish.Publications;
import se.bidrag.warehouse.WarehouseSettings;

/** Faults at every file operation of an approval: there is the whole act afterwards or none, and it can be done again. */
class ClosingFaultsTest {

    private static final Instant NOON = Instant.parse("2025-02-01T11:00:00Z");

    private final SigningHome home;
    private final Path acts;

    ClosingFaultsTest(@TempDir Path folder) {
        this.home = SigningHome.prepared().copiedTo(folder);
        this.acts = SigningHome.YEAR.folder(home.home()).resolve("acts");
        home.desk("2025-02-01T09:00:00Z")
                .propose(SigningHome.YEAR, home.frozen("82572546.00"), home.key(SigningHome.PREPARER));
    }

    @Test
    void leavesAWholeActOrNoneWhenAnApprovalIsKilled() throws IOException {
        survives(Fault.DEATH, 1);
    }

    @Test
    void leavesAWholeActOrNoneWhenADiskFailsOrIsFull() throws IOException {
        survives(Fault.FULL_DISK, 5);
        survives(Fault.IO_ERROR, 5);
    }

    private void survives(Fault fault, int step) throws IOException {
        Gate counting = Gate.open();
        approve(counting);
        assertThat(Protocol.read(home.home(), SigningHome.YEAR).acts()).hasSize(2);
        assertThat(counting.passed()).isGreaterThan(20);
        int whole = 0;
        List<String> harm = new ArrayList<>();
        for (int point = 1; point <= counting.passed(); point += step) {
            unapprove();
            approve(new Gate(fault, point));
            int found = Protocol.read(home.home(), SigningHome.YEAR).acts().size();
            whole += found == 2 ? 1 : 0;
            if (found == 1) {
                approve(Gate.open());
            }
            if (!left().equals(List.of("0001-proposed", "0002-approved"))) {
                harm.add("%s at %d of %d: %s".formatted(fault, point, counting.passed(), left()));
            }
        }
        assertThat(home.problems()).isEmpty();
        unapprove();
        assertThat(harm).isEmpty();
        assertThat(whole).as("killed after the act was there").isPositive();
    }

    private void approve(Gate gate) {
        Home gated = new Home(
                new GatedFiles(FileSystems.getDefault(), gate).path(home.home().root()));
        WarehouseSettings settings =
                new WarehouseSettings("256MB", 1, home.home().build().resolve("temporary"));
        try {
            new SigningDesk(gated, new Publications(gated, settings), NOON)
                    .approve(SigningHome.YEAR, home.key(SigningHome.REVIEWER), SigningHome.GOOD);
        } catch (RuntimeException | Fault.Death struck) {
            assertThat(gate.passed()).isPositive();
        }
    }

    private void unapprove() throws IOException {
        FileSystemUtils.deleteRecursively(acts.resolve("0002-approved"));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> inside = Files.list(acts)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
