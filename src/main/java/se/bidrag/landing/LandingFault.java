package se.bidrag.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;

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
        } catch (NoSuchFileException e) {
            return new Landed.Fault(delivery, "%s: cannot be read: no such file".formatted(delivery.path()));
        } catch (AccessDeniedException e) {
            return new Landed.Fault(delivery, "%s: cannot be read: access denied".formatted(delivery.path()));
        } catch (IOException | UncheckedIOException e) {
            return new Landed.Fault(delivery, "%s: cannot be read: %s".formatted(delivery.path(), e.getMessage()));
        }
    }
}
