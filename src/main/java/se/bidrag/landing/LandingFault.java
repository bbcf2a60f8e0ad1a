package se.bidrag.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.home.Reason;

/** Turns a delivery that must not or cannot be read into a fault, so that one bad file never ends a night. */
final class LandingFault {

    /** Reads a delivery that may be read. */
    interface Attempt {
        Landed of(Declaration declaration) throws IOException;
    }

    private LandingFault() {}

    static Landed unless(Delivery delivery, Attempt attempt) {
        Declaration declaration = delivery.declaration();
        if (declaration == null || delivery.fault() != null) {
            return new Landed.Fault(delivery, Objects.requireNonNullElse(delivery.fault(), "no descriptor names it"));
        }
        try {
            return attempt.of(declaration);
        } catch (UnreadableFileException e) {
            return new Landed.Fault(delivery, "%s: %s".formatted(delivery.path(), e.fault()));
        } catch (IOException e) {
            return unreadable(delivery, e);
        } catch (UncheckedIOException e) {
            return unreadable(delivery, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
        }
    }

    private static Landed unreadable(Delivery delivery, IOException reason) {
        return new Landed.Fault(delivery, "%s: cannot be read: %s".formatted(delivery.path(), Reason.of(reason)));
    }
}
