package se.bidrag.nightly;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.bidrag.home.Home;

/**
 * The file that keeps the record of runs, unless a database is named. Before a job starts it is read from end to end, and
 * moved aside when it is damaged: nothing that decides a figure is lost with it, and a night must not fail for it.
 */
final class JobFile implements AutoCloseable {

    /** What H2 calls a file that is in use, a disk that fails or is full: no damage, and not to be moved. */
    private static final Set<String> NO_DAMAGE = Set.of("90020", "90024", "90028", "90031", "90062", "28000");

    private static final Pattern CODE = Pattern.compile("\\[(\\d{5})-\\d+\\]");
    private static final DateTimeFormatter ASIDE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path file;
    private final String url;
    private final Instant now;
    private @Nullable SingleConnectionDataSource open;

    JobFile(Home home, Instant now) {
        this.file = home.build().resolve("jobs.mv.db");
        this.url = "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                .formatted(home.build().resolve("jobs"));
        this.now = now;
    }

    String url() {
        return url;
    }

    /** Reads all of it, and keeps it open, so that the job need not open it once more; says so when it was moved aside. */
    Optional<String> look() {
        try {
            read();
            return Optional.empty();
        } catch (DataAccessException e) {
            Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
            String told = root instanceof EOFException ? "it ends too early" : String.valueOf(root.getMessage());
            if (!isDamage(e)) {
                throw e;
            }
            close();
            Path aside = moveAside();
            return Optional.of("the record of runs %s was damaged (%s) and was moved to %s; a new one was begun"
                    .formatted(file, told.lines().findFirst().orElse(""), aside.getFileName()));
        }
    }

    private void read() {
        SingleConnectionDataSource source = new SingleConnectionDataSource(url, true);
        open = source;
        JdbcClient.create(source).sql("script").query(String.class).list();
    }

    /** A file that ends before what it points at is damaged, though H2 tells of it as of a disk that fails. */
    static boolean isDamage(Throwable reason) {
        if (NestedExceptionUtils.getMostSpecificCause(reason) instanceof EOFException) {
            return true;
        }
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            Matcher code = CODE.matcher(String.valueOf(cause.getMessage()));
            if (code.find()) {
                return !NO_DAMAGE.contains(code.group(1));
            }
        }
        return false;
    }

    private Path moveAside() {
        Path aside = file.resolveSibling("jobs-damaged-%s.mv.db".formatted(ASIDE.format(now)));
        try {
            return Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("%s is damaged and cannot be moved aside".formatted(file), e);
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.destroy();
            open = null;
        }
    }
}
