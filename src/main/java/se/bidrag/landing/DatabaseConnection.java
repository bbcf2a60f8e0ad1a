package se.bidrag.landing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach one finance database. Nothing of it is ever shown: an address may hold a password.
 *
 * @param url as its driver wants it, such as {@code jdbc:postgresql://host/database}
 * @param fetchSize rows that are fetched, and held in memory, at a time; 1 or more
 * @param timeout how long the database may take for one answer; connecting may take 10 seconds of it
 */
public record DatabaseConnection(
        String url, @Nullable String username, @Nullable String password, int fetchSize, Duration timeout) {

    public DatabaseConnection {
        if (fetchSize < 1) {
            throw new IllegalArgumentException("fetch-size is %d; expected 1 or more".formatted(fetchSize));
        }
        if (timeout.toSeconds() < 1) {
            throw new IllegalArgumentException("timeout is %s; expected 1s or more".formatted(timeout));
        }
    }

    @Override
    public String toString() {
        return "a database connection, not shown";
    }
}
