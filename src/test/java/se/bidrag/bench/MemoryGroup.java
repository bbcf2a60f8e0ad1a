package se.bidrag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A control group of Linux with a limit on memory, heap, native memory and all: what a container's limit is. */
final class MemoryGroup implements AutoCloseable {

    private final Path folder;
    private final String peak;

    private MemoryGroup(Path folder, String peak) {
        this.folder = folder;
        this.peak = peak;
    }

    /** Makes one; empty where this account may not, or the system has none. */
    static Optional<MemoryGroup> ofBytes(long bytes) {
        Path first = Path.of("/sys/fs/cgroup/memory"); // version 1, else the one hierarchy of version 2
        boolean isFirst = Files.isDirectory(first);
        Path folder = (isFirst ? first : Path.of("/sys/fs/cgroup"))
                .resolve("bidrag-" + ProcessHandle.current().pid());
        try {
            Files.createDirectory(folder);
            Files.writeString(folder.resolve(isFirst ? "memory.limit_in_bytes" : "memory.max"), Long.toString(bytes));
            return Optional.of(new MemoryGroup(folder, isFirst ? "memory.max_usage_in_bytes" : "memory.peak"));
        } catch (IOException notAllowed) {
            return Optional.empty();
        }
    }

    /** The command that runs a command in this group. */
    List<String> in(List<String> command) {
        List<String> inside = new ArrayList<>(
                List.of("bash", "-c", "echo $$ > %s/cgroup.procs && exec \"$@\"".formatted(folder), "limited"));
        inside.addAll(command);
        return inside;
    }

    /** The most bytes that its processes ever had together, the cache of files included. */
    long peakBytes() {
        try {
            return Long.parseLong(Files.readString(folder.resolve(peak)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
