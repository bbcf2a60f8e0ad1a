package se.bidrag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The way that Spring Batch's guides load a file: a reader of lines and a writer of batches, into DuckDB. */
final class BatchLoad {

    private static final int ROWS = Integer.getInteger("bidrag.bench.batchRows", 200_000);

    private record Line(
            LocalDate date,
            String voucher,
            String account,
            String project,
            String counterparty,
            String text,
            BigDecimal amount) {}

    private final Path folder;

    BatchLoad(Path folder) {
        this.folder = folder;
    }

    double rowsPerSecond() {
        Path file = folder.resolve("batch.csv");
        new GeneratedLedger(ROWS, 2024, 1).writeTo(file, 1);
        SingleConnectionDataSource duckdb =
                new SingleConnectionDataSource("jdbc:duckdb:" + folder.resolve("batch.duckdb"), true);
        try {
            JdbcClient client = JdbcClient.create(duckdb);
            client.sql("""
                    create table ledger (datum date, verifikation varchar, konto varchar, projekt varchar, motpart varchar,
                        text varchar, belopp decimal(18, 2))""").update();
            double seconds = Measured.seconds(() -> run(file, duckdb));
            assertThat(client.sql("select count(*) from ledger")
                            .query(Long.class)
                            .single())
                    .isEqualTo(ROWS);
            return ROWS / seconds;
        } finally {
            duckdb.destroy();
        }
    }

    private static void run(Path file, SingleConnectionDataSource duckdb) {
        FlatFileItemReader<Line> reader = new FlatFileItemReaderBuilder<Line>()
                .name("ledger")
                .resource(new FileSystemResource(file))
                .linesToSkip(1)
                .delimited(lines -> lines.delimiter(";")
                        .names("datum", "verifikation", "konto", "projekt", "motpart", "text", "belopp"))
                .fieldSetMapper(fields -> new Line(
                        LocalDate.parse(fields.readString(0)),
                        text(fields, 1),
                        text(fields, 2),
                        text(fields, 3),
                        text(fields, 4),
                        text(fields, 5),
                        new BigDecimal(text(fields, 6).replace(',', '.'))))
                .build();
        JdbcBatchItemWriter<Line> writer = new JdbcBatchItemWriterBuilder<Line>()
                .dataSource(duckdb)
                .sql("insert into ledger values (?, ?, ?, ?, ?, ?, ?)")
                .itemPreparedStatementSetter((line, statement) -> {
                    statement.setObject(1, line.date());
                    statement.setString(2, line.voucher());
                    statement.setString(3, line.account());
                    statement.setString(4, line.project());
                    statement.setString(5, line.counterparty());
                    statement.setString(6, line.text());
                    statement.setBigDecimal(7, line.amount());
                })
                .assertUpdates(false)
                .build();
        writer.afterPropertiesSet();
        start(reader, writer, new JdbcTransactionManager(duckdb));
    }

    private static void start(
            FlatFileItemReader<Line> reader, JdbcBatchItemWriter<Line> writer, JdbcTransactionManager transactions) {
        ResourcelessJobRepository repository = new ResourcelessJobRepository();
        Job job = new JobBuilder("load", repository)
                .start(new StepBuilder("load", repository)
                        .<Line, Line>chunk(1000)
                        .transactionManager(transactions)
                        .reader(reader)
                        .writer(writer)
                        .build())
                .build();
        try {
            TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
            operator.setJobRepository(repository);
            operator.setJobRegistry(new org.springframework.batch.core.configuration.support.MapJobRegistry());
            operator.afterPropertiesSet();
            JobExecution execution = operator.start(job, new JobParameters());
            assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(FieldSet fields, int index) {
        return Objects.requireNonNull(fields.readString(index));
    }
}
