package se.bidrag.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.bidrag.nightly.DiskUse;
import se.bidrag.nightly.Run;
import se.bidrag.nightly.RunHistory;

/** The night's numbers as a text file that Prometheus' node_exporter picks up; a reader never sees half of it. */
final class MetricsFile implements Notice {

    private final Path file;

    MetricsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public void tell(Ended night) throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try {
            fill(registry, night);
            replace(registry.scrape());
        } finally {
            registry.close();
        }
    }

    private static void fill(PrometheusMeterRegistry registry, Ended night) {
        Run run = night.run();
        Tags home = Tags.of("home", night.home().root().toString());
        gauge(
                registry,
                "bidrag.night.success",
                "1 when the last night ended well, else 0",
                home,
                run.endedWell() ? 1 : 0);
        gauge(
                registry,
                "bidrag.night.started.timestamp.seconds",
                "when the last night began",
                home,
                seconds(run.started()));
        gauge(
                registry,
                "bidrag.night.duration.seconds",
                "how long the last night took",
                home,
                Duration.between(run.started(), night.at()).toMillis() / 1000.0);
        lastSuccess(night)
                .forEach(good -> gauge(
                        registry,
                        "bidrag.night.success.timestamp.seconds",
                        "when the last night that ended well began",
                        home,
                        seconds(good.started())));
        run.steps().forEach((step, took) -> {
            Tags tags = home.and("step", step);
            gauge(registry, "bidrag.step.duration.seconds", "how long the step took", tags, took.seconds());
            gauge(registry, "bidrag.step.rows", "how many rows the step went through", tags, (double) took.rows());
        });
        if (Files.isDirectory(night.home().root())) {
            disk(registry, night, home);
        }
    }

    private static void disk(PrometheusMeterRegistry registry, Ended night, Tags home) {
        DiskUse disk = DiskUse.of(night.home());
        disk.folderBytes()
                .forEach((folder, bytes) -> gauge(
                        registry,
                        "bidrag.disk.bytes",
                        "what a folder of the home holds",
                        home.and("folder", folder),
                        (double) bytes));
        gauge(registry, "bidrag.disk.free.bytes", "what may still be written there", home, (double) disk.freeBytes());
    }

    private static List<Run> lastSuccess(Ended night) {
        return new RunHistory(night.home())
                .last(1000).stream().filter(Run::endedWell).reduce((older, newer) -> newer).stream()
                        .toList();
    }

    private static double seconds(Instant instant) {
        return instant.getEpochSecond();
    }

    private static void gauge(
            PrometheusMeterRegistry registry, String name, String description, Tags tags, double value) {
        Gauge.builder(name, () -> value)
                .description(description)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }

    private void replace(String text) throws IOException {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        Files.writeString(partial, text);
        if (Files.getFileStore(partial).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
