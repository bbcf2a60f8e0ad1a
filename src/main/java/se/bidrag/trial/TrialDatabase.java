package se.bidrag.trial;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bidrag.home.Home;
import se.bidrag.landing.Landed;
import se.bidrag.landing.RawDeliveries;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.trial.proposal.KnownNames;
import se.bidrag.trial.proposal.StandIns;
import se.bidrag.trial.prose.Sentence;
import se.bidrag.trial.prose.WrittenAmount;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/**
 * The database of a trial: the home's reference tables, one file's deliveries as the models see them, and what the
 * current publication knows.
 */
final class TrialDatabase {

    /** Later than any document: whatever is delivered is known. */
    private static final LocalDate AS_OF = LocalDate.of(2999, 12, 31);

    private static final Map<String, String> KNOWN =
            Map.of("raw.known_allocation", "fct_allocation", "raw.known_budget", "fct_budget");

    private final SqlLibrary library;
    private final Warehouse warehouse;

    private TrialDatabase(SqlLibrary library, Warehouse warehouse) {
        this.library = library;
        this.warehouse = warehouse;
    }

    /** Makes the raw tables and loads the home's reference tables. */
    static TrialDatabase prepare(SqlLibrary library, Home home, Warehouse warehouse) {
        ModelBuild.ofDeliveries(library, warehouse).prepare();
        ReferenceTables.load(home, library.in("raw"), warehouse);
        try (RowAppender run = warehouse.append("raw", "run")) {
            run.row(AS_OF, null, "inspect", null, LocalDateTime.of(2000, 1, 1, 0, 0), "inspect");
        }
        return new TrialDatabase(library, warehouse);
    }

    /** What the reviewed tables call things. */
    KnownNames names() {
        Map<String, String> regions = new HashMap<>();
        ask("select name, region_code from (%s)", "staging.region_name").query(row -> {
            regions.put(row.getString(1), row.getString(2));
        });
        Map<String, String> units = new HashMap<>();
        ask("select name, unit from (%s)", "staging.unit").query(row -> {
            units.put(row.getString(1), row.getString(2));
        });
        Set<String> totals = new HashSet<>(ask("select name from (%s)", "staging.total_name")
                .query(String.class)
                .list());
        Map<String, String> organisations = new HashMap<>();
        ask("select org_digits, region_code from (%s) where org_digits is not null", "staging.region")
                .query(row -> {
                    organisations.put(row.getString(1), row.getString(2));
                });
        return new KnownNames(
                regions,
                totals,
                units,
                ask("select grant_code as code, grant_name as name from (%s)", "staging.grant")
                        .query(KnownNames.Grant.class)
                        .list(),
                organisations);
    }

    /** Asks a model that reads raw tables only, before it is built. */
    private JdbcClient.StatementSpec ask(String question, String table) {
        return warehouse.sql().sql(question.formatted(library.table(table).text()));
    }

    /** Lets names that do not exist be known, for what a file does not tell. */
    void standIn(StandIns standIns) {
        standIns.grants()
                .forEach(grant -> warehouse.execute(
                        "insert into raw.grants (grant_code, grant_name, series_code) values (%1$s, %1$s, %1$s)"
                                .formatted(Sql.text(grant))));
        if (standIns.hasRegion()) {
            warehouse.execute(
                    "insert into raw.regions (region_code, short_name, legal_name, county_name) values (%1$s, %1$s, %1$s, %1$s)"
                            .formatted(Sql.text(StandIns.REGION)));
        }
    }

    /** Builds the models of what was landed in this folder. */
    void build(List<Landed> landed, Home folder) {
        new RawDeliveries(folder, library.in("raw")).lay(landed, warehouse);
        ModelBuild.ofDeliveries(library, warehouse).beforeChecks((table, number, of) -> {});
    }

    /** Writes down the amounts of running text, numbered as they come. */
    void written(Prose prose, Path file) {
        int number = 0;
        try (RowAppender rows = warehouse.append("raw", "written_amount")) {
            for (Prose.Amounts each : prose.amounts()) {
                Sentence sentence = each.sentence();
                for (WrittenAmount amount : each.amounts()) {
                    number++;
                    if (amount.amount() != null) {
                        rows.row(
                                number,
                                sentence.number(),
                                words(sentence.text()),
                                words(file.getFileName() + " " + sentence.heading()),
                                amount.amount(),
                                amount.decimals(),
                                amount.unit().replaceAll("\\s|\\h", " "));
                    }
                }
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Builds what is asked about the delivery, and about what the publication knows, if there is one. */
    void questions(Optional<Publication> publication) {
        publication.ifPresent(known -> KNOWN.forEach((table, published) -> {
            if (Files.exists(known.parquet(published))) {
                PublicationInputs.copy(warehouse, known.parquet(published), table);
            }
        }));
        ModelBuild.ofTrial(library, warehouse).beforeChecks((table, number, of) -> {});
    }

    JdbcClient sql() {
        return warehouse.sql();
    }
}
