package se.bidrag.nightly;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import se.bidrag.landing.Landing;
import se.bidrag.landing.LandingSettings;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publications;
import se.bidrag.warehouse.WarehouseSettings;

/** What a night is made of. Auto-configurations are named, so that no time goes to looking at the others. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    BatchAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@EnableConfigurationProperties(NightlySettings.class)
@Import(NightlyJob.class)
class NightlyConfiguration {

    @Bean
    SqlLibrary library() {
        return SqlLibrary.packaged();
    }

    @Bean
    WarehouseSettings warehouseSettings(NightlySettings settings) {
        return settings.warehouse();
    }

    @Bean
    Publications publications(Night night, WarehouseSettings settings) {
        return new Publications(night.home(), settings);
    }

    @Bean
    ThreadPoolTaskExecutor landingThreads(NightlySettings settings) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(settings.threads());
        threads.setThreadNamePrefix("land-");
        return threads;
    }

    @Bean
    Landing landing(Night night, SqlLibrary library, WarehouseSettings warehouse, NightlySettings settings) {
        return Landing.in(
                night.home(),
                library.in("raw"),
                warehouse,
                new LandingSettings(
                        settings.bulkFrom().toBytes(),
                        settings.unpackLimits(),
                        new DocumentWords(night.home(), library, warehouse),
                        settings.databases(LocalDate.ofInstant(night.started(), ZoneId.systemDefault()))));
    }

    @Bean
    Landings landings(Night night, Landing landing) {
        return new Landings(night, landing);
    }

    @Bean
    AnythingNew anythingNew(Night night, Publications publications) {
        return new AnythingNew(night, publications);
    }

    @Bean
    Building building(Night night, SqlLibrary library, Publications publications, NightlySettings settings) {
        return new Building(night, library, publications, settings);
    }

    @Bean
    Publishing publishing(Night night, SqlLibrary library, Publications publications, NightlySettings settings) {
        return new Publishing(night, library, publications, settings);
    }

    @Bean
    JobRun jobRun(Night night, Job nightly, JobOperator operator, JobRepository repository) {
        return new JobRun(night, nightly, operator, repository);
    }

    @Bean
    Reporting reporting(Night night, Publications publications, WarehouseSettings settings) {
        return new Reporting(night, publications, settings);
    }
}
