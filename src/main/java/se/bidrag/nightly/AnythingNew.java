package se.bidrag.nightly;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.step.StepExecution;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;

/** Decides whether there is anything to build: whether tonight's fingerprint differs from the newest publication's. */
final class AnythingNew implements JobExecutionDecider {

    static final String YES = "YES";
    static final String NO = "NO";

    private final Night night;
    private final Publications publications;

    AnythingNew(Night night, Publications publications) {
        this.night = night;
        this.publications = publications;
    }

    @Override
    public FlowExecutionStatus decide(JobExecution job, @Nullable StepExecution land) {
        try {
            night.findings().fingerprint(Fingerprint.of(night));
            boolean same = publications
                    .newest()
                    .map(Publication::fingerprint)
                    .filter(night.findings().fingerprint()::equals)
                    .isPresent();
            return new FlowExecutionStatus(same ? NO : YES);
        } catch (RuntimeException e) {
            night.failed(e);
            throw e;
        }
    }
}
