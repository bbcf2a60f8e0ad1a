package se.bidrag.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.core.env.StandardEnvironment;
import se.bidrag.home.InvalidHomeException;

/**
 * The setting {@code bidrag.home}, from where every other setting may come: a system property, the environment, an
 * {@code application.properties}, or a folder with a file for each setting.
 */
final class HomeSetting {

    private static final String HOME = "bidrag.home";

    private HomeSetting() {}

    /** The home that is set; {@code data} where none is. */
    static Path read() {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            if (!environment.containsProperty(HOME)) {
                ConfigDataEnvironmentPostProcessor.applyTo(environment);
            }
            return Path.of(environment.getProperty(HOME, "data"));
        } catch (ConfigDataException | InvalidPathException e) {
            throw new InvalidHomeException(List.of("settings: " + e.getMessage()));
        }
    }
}
