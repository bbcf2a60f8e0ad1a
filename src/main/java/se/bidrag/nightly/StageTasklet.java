package se.bidrag.nightly;

import java.util.function.Consumer;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Runs a stage's work as a step; what fails because the night is stopping counts as stopped, not as failed. */
final class StageTasklet implements Tasklet {

    private final Night night;
    private final Consumer<ExecutionContext> work;

    StageTasklet(Night night, Consumer<ExecutionContext> work) {
        this.night = night;
        this.work = work;
    }

    static StageTasklet of(Night night, Runnable work) {
        return new StageTasklet(night, none -> work.run());
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws JobInterruptedException {
        try {
            stopIfAsked();
            work.accept(contribution.getStepExecution().getExecutionContext());
            stopIfAsked();
            return RepeatStatus.FINISHED;
        } catch (RuntimeException | Error e) {
            stopIfAsked();
            night.failed(e);
            throw e;
        }
    }

    private void stopIfAsked() throws JobInterruptedException {
        if (night.isStopping()) {
            throw new JobInterruptedException("stopped before it was done");
        }
    }
}
