package se.bidrag.cli;

import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.core.env.StandardEnvironment;
import se.bidrag.home.InvalidHomeException;

/**
 * Settings from every place that Spring Boot knows: system properties, the environment, an {@code application.properties},
 * a folder with a file for each setting.
 */
final class Settings {

    private Settings() {}

    static StandardEnvironment read() {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
            return environment;
        } catch (ConfigDataException e) {
            throw new InvalidHomeException(List.of("settings: " + e.getMessage()));
        }
    }
}
