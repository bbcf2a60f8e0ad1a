package se.bidrag.nightly;

import ch.qos.logback.classic.LoggerContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.bidrag.publish.Publications;

/** Starts Spring for one night, runs the job in it and closes it; the night itself is its one given bean. */
final class NightContext {

    private static final String JOBS = "spring.datasource.url";

    private final Night night;
    private final Map<String, Object> settings;
    private final AtomicReference<@Nullable JobRun> running = new AtomicReference<>();

    NightContext(Night night, Map<String, Object> settings) {
        this.night = night;
        this.settings = settings;
    }

    NightReport run() {
        try (JobFile jobs = new JobFile(night.home(), night.started());
                ConfigurableApplicationContext context = start(jobs)) {
            keepTheLogOffTheTerminal();
            context.getBean(Publications.class).sweep();
            JobRun run = context.getBean(JobRun.class);
            running.set(run);
            JobExecution execution = run.run();
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw NightFailure.of(night, execution);
            }
            return context.getBean(Reporting.class).report();
        } catch (RuntimeException e) {
            throw NightFailure.of(night, e);
        } finally {
            running.set(null);
        }
    }

    void stop() {
        JobRun run = running.get();
        if (run != null) {
            run.stop();
        }
    }

    private ConfigurableApplicationContext start(JobFile jobs) {
        return new SpringApplicationBuilder(NightlyConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(defaults(jobs))
                .initializers(context -> {
                    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("asked", settings));
                    ((GenericApplicationContext) context).registerBean(Night.class, () -> night);
                    if (jobs.url().equals(context.getEnvironment().getProperty(JOBS))) {
                        jobs.look().ifPresent(night.progress()::noted);
                    }
                })
                .run();
    }

    /** On a full disk the log would tell of each line that it cannot write. */
    private static void keepTheLogOffTheTerminal() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getStatusManager().getCopyOfStatusListenerList().forEach(log.getStatusManager()::remove);
        }
    }

    /** What holds unless a property, a file or the environment says otherwise: above all, the job repository. */
    private Map<String, Object> defaults(JobFile jobs) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put(JOBS, jobs.url());
        defaults.put(
                "logging.file.name", night.home().build().resolve("bidrag.log").toString());
        defaults.put("bidrag.home", night.home().root().toString());
        settings.forEach((name, value) -> { // the log is set up before the rest is asked
            if (name.startsWith("logging.")) {
                defaults.put(name, value);
            }
        });
        return defaults;
    }
}
