package se.bidrag.nightly;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.bidrag.landing.DatabaseConnection;

/**
 * One finance database, as {@code bidrag.connections.<name>.*}; never shown, since its address may hold a password.
 *
 * @param url as its driver wants it, such as {@code jdbc:postgresql://host/database}
 * @param fetchSize rows fetched, and held in memory, at a time
 * @param timeout how long the database may take for one answer
 */
record FinanceDatabase(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("10000") int fetchSize,
        @DefaultValue("10m") Duration timeout) {

    DatabaseConnection connection(String name) {
        if (url == null || url.isBlank()) {
            throw new IllegalArgumentException(
                    "bidrag.connections.%s.url is not set; expected one such as jdbc:postgresql://host/database"
                            .formatted(name));
        }
        try {
            return new DatabaseConnection(url, username, password, fetchSize, timeout);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("bidrag.connections.%s.%s".formatted(name, e.getMessage()), e);
        }
    }

    @Override
    public String toString() {
        return "a database connection, not shown";
    }
}
