package se.bidrag.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Kind;
import se.bidrag.landing.Landed;
import se.bidrag.landing.Landing;
import se.bidrag.landing.LandingSettings;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.trial.Trial.FoundAmount;
import se.bidrag.trial.Trial.Summary;
import se.bidrag.trial.Trial.TriedDelivery;
import se.bidrag.trial.TrialQuestions.Valued;
import se.bidrag.trial.prose.Sentence;
import se.bidrag.trial.prose.WrittenAmount;
import se.bidrag.warehouse.WarehouseSettings;

/** One file landed, built and asked about. */
final class FileTrial {

    private final SqlLibrary library;
    private final TrialFolder folder;
    private final WarehouseSettings settings;
    private final TrialDatabase database;

    FileTrial(SqlLibrary library, TrialFolder folder, WarehouseSettings settings, TrialDatabase database) {
        this.library = library;
        this.folder = folder;
        this.settings = folder.settings(settings);
        this.database = database;
    }

    /** Lands and builds; whatever is asked later is asked of what was built here. */
    List<Landed> run(
            List<Delivery> deliveries, Prose prose, Path file, Vocabulary words, Optional<Publication> publication) {
        List<Landed> landed = land(deliveries, words);
        database.build(landed, folder.home());
        database.written(prose, file);
        database.questions(publication);
        return landed;
    }

    private List<Landed> land(List<Delivery> deliveries, Vocabulary words) {
        LandingSettings usual = LandingSettings.USUAL;
        LandingSettings reading = new LandingSettings(usual.leastBulkSize(), usual.limits(), () -> words);
        try (Landing landing = Landing.in(folder.home(), library.in("raw"), settings, reading)) {
            return deliveries.stream().map(landing::land).toList();
        }
    }

    /** What became of a delivery. */
    TriedDelivery tried(Landed landed) {
        Delivery delivery = landed.delivery();
        Declaration declaration = Objects.requireNonNull(delivery.declaration());
        if (landed instanceof Landed.Fault fault) {
            return new TriedDelivery(
                    declaration.resourceName(),
                    declaration.kind().text(),
                    fault.fault().replace(delivery.path() + ": ", ""),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
        }
        TrialQuestions questions = new TrialQuestions(database.sql());
        String id = delivery.id();
        Summary summary = questions.summary(id);
        return new TriedDelivery(
                declaration.resourceName(),
                declaration.kind().text(),
                summary.rejectedReason(),
                summary,
                questions.told(id),
                questions.absentRegions(id),
                questions.refusals(id),
                questions.knownTables(id),
                questions.knownRecords(id),
                declaration.kind() == Kind.LEDGER ? questions.ledger(id) : null);
    }

    /** The amounts of running text, in order, each with what it agrees with. */
    List<FoundAmount> amounts(Prose prose) {
        Map<Integer, Valued> valued = new TrialQuestions(database.sql()).valued();
        List<FoundAmount> found = new ArrayList<>();
        for (Prose.Amounts each : prose.amounts()) {
            for (WrittenAmount amount : each.amounts()) {
                found.add(found(each.sentence(), amount, valued.get(found.size() + 1)));
            }
        }
        return found;
    }

    private static FoundAmount found(Sentence sentence, WrittenAmount amount, @Nullable Valued valued) {
        boolean isTooLarge = amount.fault() == null && (valued == null || valued.amountSek() == null);
        return new FoundAmount(
                sentence.number(),
                sentence.text(),
                amount.written(),
                amount.isEstimate(),
                valued == null ? null : valued.amountSek(),
                valued == null ? null : valued.precisionSek(),
                isTooLarge ? "larger than any amount of money here" : amount.fault(),
                valued == null ? null : valued.known(),
                valued == null || valued.agreeing() == null ? 0 : valued.agreeing());
    }
}
