package se.bidrag.nightly;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.warehouse.WarehouseSettings;

/** Reads the settings as a night will, before it does. */
public final class SettingsAhead {

    private SettingsAhead() {}

    /**
     * What a night in this home may use of the machine.
     *
     * @throws InvalidHomeException when a setting does not read as it should
     */
    public static WarehouseSettings warehouse(Home home, ConfigurableEnvironment environment) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "home", Map.of("bidrag.home", home.root().toString())));
        try {
            return Binder.get(environment)
                    .bindOrCreate("bidrag", NightlySettings.class)
                    .warehouse();
        } catch (BindException e) {
            throw new InvalidHomeException(List.of(SettingProblem.of(e).orElseThrow()));
        }
    }
}
