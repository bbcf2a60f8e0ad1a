package se.bidrag.nightly;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import se.bidrag.model.SqlLibrary;

/** The nightly job: land, and when something is new, build, check and publish. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {

    static final String NAME = "nightly";

    private final JobRepository repository;
    private final Night night;

    NightlyJob(JobRepository repository, Night night) {
        this.repository = repository;
        this.night = night;
    }

    @Bean
    Job nightly(Step land, AnythingNew anythingNew, Step build, Step check, Step publish) {
        return new JobBuilder(NAME, repository)
                .start(land)
                .next(anythingNew)
                .on(AnythingNew.NO)
                .end()
                .from(anythingNew)
                .on(AnythingNew.YES)
                .to(build)
                .next(check)
                .next(publish)
                .end()
                .build();
    }

    /** Every new file is a partition of its own, landed by as many threads as there are cores. */
    @Bean
    Step land(Landings landings, ThreadPoolTaskExecutor landingThreads) {
        return new StepBuilder(Stage.LAND.label(), repository)
                .listener(new StageClock(night, Stage.LAND))
                .partitioner("file", new NewFiles(night, landings))
                .step(landFile(landings))
                .taskExecutor(landingThreads)
                .build();
    }

    private Step landFile(Landings landings) {
        return new StepBuilder("file", repository)
                .tasklet(new StageTasklet(night, context -> landings.land(context.getString(NewFiles.DELIVERY))))
                .build();
    }

    @Bean
    Step build(Building building) {
        return step(Stage.BUILD, building);
    }

    @Bean
    Step check(SqlLibrary library) {
        return step(Stage.CHECK, new Checking(night, library));
    }

    @Bean
    Step publish(Publishing publishing) {
        return step(Stage.PUBLISH, publishing);
    }

    private Step step(Stage stage, Runnable work) {
        return new StepBuilder(stage.label(), repository)
                .listener(new StageClock(night, stage))
                .tasklet(StageTasklet.of(night, work))
                .build();
    }
}
