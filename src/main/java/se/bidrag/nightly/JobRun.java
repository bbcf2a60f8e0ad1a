package se.bidrag.nightly;

import java.util.List;
import java.util.UUID;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Runs the job once, always as a new instance: what a killed run had landed is in the lake, and nothing else is lost. */
final class JobRun {

    private static final String HOME = "home";

    private final Night night;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;

    JobRun(Night night, Job job, JobOperator operator, JobRepository repository) {
        this.night = night;
        this.job = job;
        this.operator = operator;
        this.repository = repository;
    }

    JobExecution run() {
        unfinished().forEach(operator::recover);
        try {
            return operator.start(job, parameters());
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks the running execution as stopping, so that no further step begins. */
    void stop() {
        try {
            for (JobExecution execution : unfinished()) {
                operator.stop(execution);
            }
        } catch (JobExecutionException alreadyOver) {
            night.failed(alreadyOver);
        }
    }

    /** This home's executions that nobody ended; several homes may share a job repository. */
    private List<JobExecution> unfinished() {
        String home = night.home().root().toString();
        return repository.findRunningJobExecutions(NightlyJob.NAME).stream()
                .filter(execution -> home.equals(execution.getJobParameters().getString(HOME)))
                .toList();
    }

    private JobParameters parameters() {
        JobParametersBuilder parameters = new JobParametersBuilder()
                .addString("run", UUID.randomUUID().toString()) // a clock may be set back
                .addString("started", night.started().toString())
                .addString(HOME, night.home().root().toString())
                .addLocalDate("asOf", night.asOf());
        night.knownAt().ifPresent(knownAt -> parameters.addLocalDate("knownAt", knownAt));
        return parameters.toJobParameters();
    }
}
