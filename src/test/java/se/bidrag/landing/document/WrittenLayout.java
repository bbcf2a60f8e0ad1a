package se.bidrag.landing.document;

import java.io.IOException;
import java.nio.file.Path;
import se.bidrag.delivery.Format;

/** A layout of the corpus, written for tests of other rooms. */
public final class WrittenLayout {

    private WrittenLayout() {}

    /** Writes the layout of this name as a document of this format. */
    public static void write(String name, Format format, Path file) throws IOException {
        Layout layout = Layout.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        DraftFile.write(layout.draft(), format, file);
    }
}
