package se.bidrag.delivery;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;

/**
 * One delivery: a resource of a descriptor, or a file that no descriptor names.
 *
 * @param id {@code package/resource}; the path, for a file that no descriptor names
 * @param path from the home, with slashes, as declared; for what is read from a database {@code database} and its name
 * @param declaration null for a file that no descriptor names
 * @param fault why the file must not be read; null when it may be
 */
public record Delivery(
        String id,
        String path,
        @Nullable Declaration declaration,
        @Nullable String fault) {

    public Delivery {
        if (declaration == null && fault == null) {
            throw new IllegalArgumentException("delivery '%s' has neither a declaration nor a fault".formatted(id));
        }
    }

    static Delivery undeclared(String path, String fault) {
        return new Delivery(path, path, null, fault);
    }

    /** Where the file lies; only to be opened when there is no fault. */
    public Path fileIn(Home home) {
        return home.root().resolve(path);
    }
}
