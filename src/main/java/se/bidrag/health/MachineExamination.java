package se.bidrag.health;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.List;
import se.bidrag.warehouse.WarehouseSettings;

/** The machine, or the container, that the program runs in. */
final class MachineExamination implements Examination {

    private static final int OLDEST_JAVA = 17;
    private static final int NEWEST_JAVA = 25;
    private static final long MEGA = 1_000_000;
    private static final String SWEDISH = "åäöÅÄÖé";

    private final WarehouseSettings settings;

    MachineExamination(WarehouseSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                java(Runtime.version().feature()), memory(), fileNames(System.getProperty("sun.jnu.encoding", "")));
    }

    static Finding java(int version) {
        String found = "Java " + version;
        return version >= OLDEST_JAVA && version <= NEWEST_JAVA
                ? Finding.well("java", found)
                : Finding.note("java", found, "run it with Java %d to %d".formatted(OLDEST_JAVA, NEWEST_JAVA));
    }

    /** The operating system's bean knows a container's limit. */
    private Finding memory() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return memory(machine.getTotalMemorySize(), Runtime.getRuntime().maxMemory(), settings.memoryLimitBytes());
    }

    static Finding memory(long machine, long heap, long database) {
        String found = "%d MB for the machine or container, %d MB for the heap, %d MB for DuckDB"
                .formatted(machine / MEGA, heap / MEGA, database / MEGA);
        return heap + database <= machine
                ? Finding.well("memory", found)
                : Finding.wrong(
                        "memory",
                        found,
                        "set less, such as java -Xmx512m and --memory %dMB, or give it more memory"
                                .formatted(Math.max(256, (machine / MEGA - 800))));
    }

    static Finding fileNames(String encoding) {
        String found = encoding + " for file names";
        return Charset.isSupported(encoding)
                        && Charset.forName(encoding).newEncoder().canEncode(SWEDISH)
                ? Finding.well("file names", found)
                : Finding.wrong(
                        "file names",
                        found + ": a file with å, ä or ö in its name cannot be opened",
                        "set the environment's LC_ALL to C.UTF-8 or sv_SE.UTF-8 where the program is started");
    }
}
