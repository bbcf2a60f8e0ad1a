package se.bidrag.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import se.bidrag.SmallHome;
import se.bidrag.bench.GeneratedLedger;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.publish.Publications;
import se.bidrag.publish.Verification;
import se.bidrag.warehouse.Statements;
import se.bidrag.warehouse.WarehouseSettings;

/** A home that was published yesterday and got deliveries since; each fault strikes a copy of it. */
record FaultyNight(Path before) {

    static FaultyNight prepared(Path folder) throws IOException {
        SmallHome small = SmallHome.in(folder);
        night(small.home(), "2026-11-20");
        small.write("incoming/mer/datapackage.yaml", """
                name: mer
                bidrag: {origin: synthetic, publisher: Syntetisk utgivare, year: 2024, dated: 2024-05-16}
                resources:
                  - name: tillagg
                    path: tillagg.csv
                    schema:
                      fields:
                        - {name: bidrag, type: string, columnType: grant}
                        - {name: mkr, type: number, columnType: amount}
                    bidrag: {kind: budget, region: "24", unit: mkr}
                """);
        small.write("incoming/mer/tillagg.csv", "bidrag,mkr\nprovbidrag-2024,83.2\n");
        return settled(folder);
    }

    /** The repository's sample, published yesterday without one of its folders of deliveries. */
    static FaultyNight preparedSample(Path folder) throws IOException {
        Path all = Path.of("data");
        FileSystemUtils.copyRecursively(all.resolve("reference"), folder.resolve("reference"));
        FileSystemUtils.copyRecursively(all.resolve("incoming"), folder.resolve("incoming"));
        Path later = folder.resolveSibling("later");
        Files.move(folder.resolve("incoming/region-24-vasterbotten"), later);
        night(new Home(folder), "2026-11-20");
        Files.move(later, folder.resolve("incoming/region-24-vasterbotten"));
        return settled(folder);
    }

    /** A ledger of a million rows came since yesterday, which is kept from this night on. */
    static FaultyNight preparedMillion(Path folder) throws IOException {
        SmallHome small = SmallHome.in(folder);
        small.write("reference/account_classes.csv", """
                region_code,account_from,account_to,account_class
                *,1000,3399,other
                *,3400,3599,grant_revenue_targeted
                *,3600,9999,other
                """);
        night(small.home(), "2026-11-20");
        small.write(
                "incoming/stor/datapackage.yaml",
                """
                name: stor
                bidrag: {origin: synthetic, publisher: Syntetisk region, year: 2024, dated: 2025-01-31}
                resources:
                """ + GeneratedLedger.resource("huvudbok", "huvudbok.csv", "24", 2024));
        new GeneratedLedger(1_000_000, 2024, 24).writeTo(folder.resolve("incoming/stor/huvudbok.csv"), 0);
        return settled(folder);
    }

    /** The one of this name: {@code small}, {@code sample} or {@code million}. */
    static FaultyNight named(String name, Path folder) throws IOException {
        return switch (name) {
            case "small" -> prepared(folder);
            case "sample" -> preparedSample(folder);
            case "million" -> preparedMillion(folder);
            default ->
                throw new IllegalArgumentException(
                        "bidrag.kills.home is '%s'; expected small, sample or million".formatted(name));
        };
    }

    /** Deliveries that came an hour ago: a file that may still change has its hash taken anew each night. */
    private static FaultyNight settled(Path folder) throws IOException {
        FileTime anHourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        try (Stream<Path> paths = Files.walk(folder.resolve("incoming"))) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, anHourAgo);
            }
        }
        return new FaultyNight(folder);
    }

    /** With links kept as links and times as they were. */
    void copyTo(Path home) throws IOException {
        try (Stream<Path> paths = Files.walk(before)) {
            for (Path path : paths.toList()) {
                Files.copy(
                        path,
                        home.resolve(before.relativize(path).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Runs tonight's night; says why it failed, if it did. */
    Optional<String> run(Home home, Gate statements) {
        Statements.watch(statements::statement);
        try {
            night(home, "2026-11-21");
            return Optional.empty();
        } catch (RuntimeException | Fault.Death failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        } finally {
            Statements.unwatch();
        }
    }

    /** What is wrong with the publications of a home. */
    List<String> problems(Home home) {
        WarehouseSettings settings =
                new WarehouseSettings("256MB", 1, home.build().resolve("temporary"));
        return new Verification(new Publications(home, settings)).problems();
    }

    private static void night(Home home, String asOf) {
        Clock clock = Clock.fixed(Instant.parse(asOf + "T03:00:00Z"), ZoneOffset.UTC);
        NightRequest request = new NightRequest(home, LocalDate.parse(asOf), null, FaultsTest.settings());
        new Nightly(request, clock, Progress.SILENT).run();
    }
}
