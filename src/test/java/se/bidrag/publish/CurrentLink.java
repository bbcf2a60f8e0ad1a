package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import se.bidrag.home.Home;

/** The one step of a publication that readers could meet, for measuring it alone. */
public final class CurrentLink {

    private CurrentLink() {}

    /** Points readers at this publication, as a night does. */
    public static void show(Home home, String publication) {
        try {
            Durable.link(home.published().resolve(Publications.CURRENT), publication);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
