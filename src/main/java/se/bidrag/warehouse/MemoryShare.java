package se.bidrag.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much memory DuckDB may have when nobody says: what the machine, or the container, has beside the JVM. */
public final class MemoryShare {

    private static final long MEGA = 1_000_000;
    private static final long MOST = 2_000 * MEGA;
    private static final long LEAST = 256 * MEGA;
    private static final long BESIDE_THE_HEAP = 250 * MEGA;

    private MemoryShare() {}

    /** Such as {@code 2000MB}; a container's limit is what the operating system's bean calls the machine's memory. */
    public static String here() {
        long machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return of(machine, Runtime.getRuntime().maxMemory());
    }

    /** At most 2 GB and at least 256 MB; between them, what is left beside the heap and the JVM's own needs. */
    static String of(long machineBytes, long heapBytes) {
        long left = machineBytes - heapBytes - BESIDE_THE_HEAP;
        return Math.max(LEAST, Math.min(MOST, left)) / MEGA + "MB";
    }
}
