package se.bidrag.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.StandardEnvironment;
import se.bidrag.home.InvalidHomeException;

/** The setting {@code bidrag.home}. */
final class HomeSetting {

    private static final String NAME = "bidrag.home";

    private HomeSetting() {}

    /** The home that is set; {@code data} where none is. Files of settings are only read where nothing nearer says it. */
    static Path read() {
        StandardEnvironment near = new StandardEnvironment();
        String home = (near.containsProperty(NAME) ? near : Settings.read()).getProperty(NAME, "data");
        try {
            return Path.of(home);
        } catch (InvalidPathException e) {
            throw new InvalidHomeException(List.of("settings: %s is '%s'; expected a folder".formatted(NAME, home)));
        }
    }
}
