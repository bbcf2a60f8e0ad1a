package se.bidrag.inspection;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bidrag.SmallHome;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightReport;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.publish.Publications;
import se.bidrag.warehouse.WarehouseSettings;

/** A home whose nights are run and looked into. */
record InspectedHome(Home home) {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    static InspectedHome small(Path folder) {
        return new InspectedHome(SmallHome.in(folder).home());
    }

    void write(String path, String text) {
        new SmallHome(home).write(path, text);
    }

    /** Runs a night and returns the publication's name. */
    String night(LocalDate asOf) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
        NightRequest request = new NightRequest(home, asOf, null, Map.of("bidrag.threads", 1));
        NightReport report = new Nightly(request, clock, Progress.SILENT).run();
        return report.publication();
    }

    Explained explain(@Nullable String grant, @Nullable FigureName figure) {
        return inspection().explain(new Question("19", 2024, grant, figure));
    }

    Inspection inspection() {
        return new Inspection(home, publications(), settings());
    }

    Publications publications() {
        return new Publications(home, settings());
    }

    WarehouseSettings settings() {
        return new WarehouseSettings("256MB", 1, home.build().resolve("temporary"));
    }
}
