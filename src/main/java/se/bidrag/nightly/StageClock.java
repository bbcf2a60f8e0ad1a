package se.bidrag.nightly;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Times a stage and tells the terminal when it begins and ends. */
final class StageClock implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(StageClock.class);

    private final Night night;
    private final Stage stage;
    private long started;

    StageClock(Night night, Stage stage) {
        this.night = night;
        this.stage = stage;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        started = System.nanoTime();
        night.stages().begins(stage);
        night.progress().started(stage);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        night.stages().took(stage, took);
        night.progress().finished(stage, took);
        LOG.atInfo()
                .addKeyValue("bidrag.step", stage.label())
                .addKeyValue("bidrag.step_millis", took.toMillis())
                .log("{} took {} ms", stage.label(), took.toMillis());
        return null;
    }
}
