package se.bidrag.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Remembers which path is looked at, so that one that never answers can be named by who waits. */
final class Looking {

    private volatile String path = "incoming";
    private volatile int looks;

    /** To be told of each path before the operating system is asked about it; by one thread. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread counts, another one looks
    void at(String next) {
        path = next;
        looks++;
    }

    /**
     * Does something that looks at paths, as long as one after the other answers.
     *
     * @throws UnansweredException when one has not answered after this time; who looks is left behind
     */
    static <T> T patiently(Duration patience, Function<Looking, T> what) {
        Looking looking = new Looking();
        CompletableFuture<T> found = new CompletableFuture<>();
        Thread looker = new Thread(() -> looking.complete(found, what), "look at deliveries");
        looker.setDaemon(true);
        looker.start();
        int seen = -1;
        while (true) {
            try {
                return found.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (looking.looks == seen) {
                    throw new UnansweredException(looking.path, patience);
                }
                seen = looking.looks;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException reason
                        ? reason
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while looking at " + looking.path, e);
            }
        }
    }

    private <T> void complete(CompletableFuture<T> found, Function<Looking, T> what) {
        try {
            found.complete(what.apply(this));
        } catch (RuntimeException | Error e) {
            found.completeExceptionally(e);
        }
    }
}
