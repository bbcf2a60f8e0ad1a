package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bidrag.home.Home;
import se.bidrag.home.Reason;

/** One run at a time in a home: the operating system's lock on {@code build/lock}, which ends with its holder. */
public final class HomeLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HomeLock.class);

    /** Homes that this process holds: to open and close a locked file once more would end the lock. */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the home for this process.
     *
     * @throws HomeBusyException when another run has it
     */
    public static HomeLock take(Home home, Instant now) {
        String holder = "host %s, pid %d, started %s"
                .formatted(host(), ProcessHandle.current().pid(), now.truncatedTo(ChronoUnit.SECONDS));
        makeRoom(home);
        Path file = file(home);
        String heldHere = HELD_HERE.putIfAbsent(file, holder);
        if (heldHere != null) {
            throw busy(home, heldHere);
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                HELD_HERE.remove(file);
                throw busy(home, read(file));
            }
            tell(channel, holder);
            return new HomeLock(file, channel);
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw unwritable(home, file, e);
        }
    }

    private static void makeRoom(Home home) {
        try {
            PrivateFolders.make(home.build());
        } catch (IOException e) {
            throw unwritable(home, home.build(), e);
        }
    }

    private static NightFailedException unwritable(Home home, Path path, IOException reason) {
        return new NightFailedException(
                "home %s: %s cannot be written (%s); expected a folder that this account may write"
                        .formatted(home.root(), path, Reason.of(reason)),
                reason);
    }

    private static HomeBusyException busy(Home home, String holder) {
        return new HomeBusyException(
                "home %s: held by another run (%s); expected none. Wait until it ends".formatted(home.root(), holder));
    }

    /** Who holds the home now, if anybody does; asks the operating system, not the file's text. */
    public static Optional<String> holder(Home home) {
        Path file = file(home);
        String heldHere = HELD_HERE.get(file);
        if (heldHere != null || !Files.exists(file)) {
            return Optional.ofNullable(heldHere);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null ? Optional.of(read(file)) : Optional.empty();
        } catch (AccessDeniedException anotherAccounts) {
            return Optional.empty(); // who may not write it cannot ask
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file has one name here, however the home is reached. */
    private static Path file(Home home) {
        try {
            return home.build().toRealPath().resolve("lock");
        } catch (IOException notThere) {
            return home.build().resolve("lock");
        }
    }

    private static String read(Path file) throws IOException {
        String text = Files.readString(file).strip();
        return text.isEmpty() ? "just started" : text;
    }

    /** On a full disk the lock holds without its text, so that the run comes to where it frees space. */
    private static void tell(FileChannel channel, String holder) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException full) {
            LOG.warn("the lock is held, its holder could not be written: {}", full.getMessage());
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD_HERE.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
