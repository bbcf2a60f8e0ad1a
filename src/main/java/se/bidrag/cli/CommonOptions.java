package se.bidrag.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.inspection.Inspection;
import se.bidrag.nightly.SettingsAhead;
import se.bidrag.publish.Publications;
import se.bidrag.warehouse.MemoryShare;
import se.bidrag.warehouse.WarehouseSettings;

/** What every command understands, before or after its name. */
final class CommonOptions {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The folder that holds reference/, incoming/ and published/ (default: the setting bidrag.home, else data).")
    private @Nullable Path home;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print the result as one JSON object.")
    private boolean json;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print stack traces of errors.")
    private boolean debug;

    /** The home that is named, whether it is there or not. */
    Home namedHome() {
        if (home == null) {
            home = HomeSetting.read();
        }
        return new Home(home);
    }

    Home home() {
        Home named = namedHome();
        if (!Files.isDirectory(named.root())) {
            throw new InvalidHomeException(
                    List.of("--home: %s is %s; expected a folder that holds reference/ and incoming/"
                            .formatted(named.root(), Files.exists(named.root()) ? "a file" : "not there")));
        }
        return named;
    }

    /** What a command that only looks at publications may use of the machine. */
    WarehouseSettings settings() {
        return new WarehouseSettings("512MB", 1, home().build().resolve("temporary")).within(home().root());
    }

    /**
     * What a night may use of the machine by the settings.
     *
     * @throws InvalidHomeException when one does not read as it should
     */
    WarehouseSettings setNightSettings() {
        return SettingsAhead.warehouse(home(), Settings.read());
    }

    /** What a night may use of the machine, unless it is told otherwise. */
    WarehouseSettings nightSettings() {
        return new WarehouseSettings(MemoryShare.here(), 1, home().build().resolve("temporary")).within(home().root());
    }

    Publications publications() {
        return new Publications(home(), settings());
    }

    Inspection inspection() {
        return new Inspection(home(), publications(), settings());
    }

    boolean json() {
        return json;
    }

    boolean debug() {
        return debug;
    }
}
