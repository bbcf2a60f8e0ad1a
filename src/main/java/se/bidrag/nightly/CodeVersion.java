package se.bidrag.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the program this is, as the build wrote it down. */
public final class CodeVersion {

    private static final String BUILD_INFO = "/META-INF/build-info.properties";

    private CodeVersion() {}

    /** Such as {@code 0.1.0}; {@code unbuilt} when run from classes that no build packaged. */
    public static String current() {
        try (InputStream packaged = CodeVersion.class.getResourceAsStream(BUILD_INFO)) {
            Properties build = new Properties();
            if (packaged != null) {
                build.load(packaged);
            }
            return build.getProperty("build.version", "unbuilt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
