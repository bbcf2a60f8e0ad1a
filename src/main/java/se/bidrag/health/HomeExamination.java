package se.bidrag.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bidrag.home.Home;
import se.bidrag.nightly.DiskUse;
import se.bidrag.nightly.HomeLock;

/** Whether a home has room, and whether this account may do in it what a night does. */
final class HomeExamination implements Examination {

    private static final long MEGA = 1_000_000;
    private static final long LEAST_FREE = 500 * MEGA;

    private final Home home;

    HomeExamination(Home home) {
        this.home = home;
    }

    @Override
    public List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        findings.add(disk(DiskUse.of(home)));
        findings.add(lock(HomeLock.holder(home)));
        findings.addAll(permissions());
        findings.add(calendar());
        return findings;
    }

    /** A night writes a build database of about three times the lake, and a publication. */
    static Finding disk(DiskUse disk) {
        long wanted = LEAST_FREE + 3 * disk.folderBytes().getOrDefault("lake", 0L);
        String found = "%d MB free, %d MB used".formatted(disk.freeBytes() / MEGA, disk.totalBytes() / MEGA);
        return disk.freeBytes() >= wanted
                ? Finding.well("disk", found)
                : Finding.wrong(
                        "disk",
                        found,
                        "make room for %d MB: remove the oldest publications, or move the home to a larger disk"
                                .formatted(wanted / MEGA));
    }

    static Finding lock(Optional<String> holder) {
        return holder.map(run -> Finding.note(
                        "lock",
                        "held by " + run,
                        "wait until it ends; if it hangs, end that process, and the lock is free"))
                .orElseGet(() -> Finding.well("lock", "free"));
    }

    private List<Finding> permissions() {
        List<Finding> findings = new ArrayList<>();
        for (Path folder : List.of(home.incoming(), home.reference())) {
            if (!Files.isDirectory(folder)) {
                findings.add(Finding.wrong("permissions", folder + " is not there", "make the folder"));
            } else if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
                findings.add(Finding.wrong(
                        "permissions", folder + " may not be read", "let the account that runs Bidrag read it"));
            }
        }
        for (Path folder : List.of(home.root(), home.lake(), home.build(), home.published())) {
            if (Files.exists(folder) && !Files.isWritable(folder)) {
                findings.add(Finding.wrong(
                        "permissions", folder + " may not be written", "let the account that runs Bidrag write in it"));
            }
        }
        return findings.isEmpty() ? List.of(Finding.well("permissions", "as a night needs them")) : findings;
    }

    private Finding calendar() {
        Path calendar = home.reference().resolve("delivery_calendar.csv");
        return Files.exists(calendar)
                ? Finding.well(
                        "calendar", "reference/delivery_calendar.csv says what is due; status tells what is late")
                : Finding.note(
                        "calendar",
                        "there is no reference/delivery_calendar.csv, so no delivery is ever late",
                        "list there what is due and when");
    }
}
