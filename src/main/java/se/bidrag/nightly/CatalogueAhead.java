package se.bidrag.nightly;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.bidrag.delivery.Catalogue;
import se.bidrag.home.Home;

/** Reads the descriptors while the job starts; whoever asks first waits for what is left of it. */
final class CatalogueAhead {

    private final CompletableFuture<Catalogue> reading;

    CatalogueAhead(Home home) {
        reading = CompletableFuture.supplyAsync(() -> Catalogue.read(home));
    }

    /** The catalogue; a problem in a descriptor is thrown here, as if it were read now. */
    Catalogue read() {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }
}
