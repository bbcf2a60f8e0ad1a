package se.bidrag.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.DescribedFile;
import se.bidrag.delivery.Reading;
import se.bidrag.home.Home;
import se.bidrag.landing.Landed;
import se.bidrag.landing.document.RegionTable;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.trial.Trial.TriedDelivery;
import se.bidrag.trial.proposal.KnownNames;
import se.bidrag.trial.proposal.LookedAt;
import se.bidrag.trial.proposal.LookedThrough;
import se.bidrag.trial.proposal.Proposal;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** Tries files one by one, each in a folder of its own that is thrown away; nothing is written in the home. */
public final class Trials {

    private final SqlLibrary library = SqlLibrary.packaged();
    private final Home home;
    private final Publications publications;
    private final WarehouseSettings settings;
    private final LocalDate today;

    /**
     * A file that was tried.
     *
     * @param file its full path
     * @param proposal a descriptor for it; null where there is one, and where nothing in the file can be delivered
     */
    public record Tried(Path file, Trial trial, @Nullable Proposal proposal) {}

    /** @param today stands in for a date that no file tells */
    public Trials(Home home, Publications publications, WarehouseSettings settings, LocalDate today) {
        this.home = home;
        this.publications = publications;
        this.settings = settings;
        this.today = today;
    }

    /**
     * Tries one file, by its descriptor or by what it seems to be.
     *
     * @param said what a person says of it: keys under {@code bidrag} of a descriptor; only for a file that has none
     * @throws UnreadableFileException when it is not there, or is no file that may be read
     * @throws se.bidrag.home.InvalidHomeException when its descriptor, what was said or a reference table does not read
     */
    public Tried of(Path file, Map<String, String> said) {
        Path real = real(file);
        Optional<DescribedFile> described = DescribedFile.find(real);
        Optional<Publication> publication = publications.current();
        try (TrialFolder folder = TrialFolder.make();
                Warehouse warehouse = Warehouse.open(folder.database(), folder.settings(settings))) {
            TrialDatabase database = TrialDatabase.prepare(library, home, warehouse);
            KnownNames names = database.names();
            LookedAt looked = LookedAt.at(real);
            Reading reading = described.map(Trials::reading).orElse(null);
            LookedThrough document = looked.isPacked()
                    ? LookedThrough.NOTHING
                    : LookedThrough.of(
                            real,
                            reading == null ? looked.formatOrText() : reading.format(),
                            (reading == null ? looked.encoding().encoding() : reading.encoding()).charset(),
                            names.vocabulary());
            Optional<Proposal> proposal = described.isPresent()
                    ? Optional.empty()
                    : Optional.of(Proposal.of(looked, document, names, said, today));
            DescribedFile tried = described.orElseGet(() -> proposal.filter(Proposal::isWhole)
                    .map(seems -> DescribedFile.by(seems.forTrial(), real))
                    .orElseGet(() -> new DescribedFile(real, List.of())));
            proposal.ifPresent(seems -> database.standIn(seems.standIns()));
            FileTrial trial = new FileTrial(library, folder, settings, database);
            Prose prose = Prose.of(document.lines(), names.units().keySet());
            List<Landed> landed = trial.run(tried.deliveries(), prose, real, names.vocabulary(), publication);
            List<TriedDelivery> deliveries = landed.stream().map(trial::tried).toList();
            boolean hasTable = deliveries.stream().anyMatch(delivery -> delivery.summary() != null);
            Optional<Proposal> hinted = proposal.filter(seems -> hasTable || seems.isDelimited())
                    .map(seems -> seems.hinted(Hints.of(deliveries)));
            Trial found = new Trial(
                    file.toString(),
                    described.map(each -> each.descriptor().toString()).orElse(null),
                    proposal.map(Proposal::seen).orElse(null),
                    proposal.map(Proposal::remarks).orElse(List.of()),
                    hinted.map(Proposal::open).orElse(List.of()),
                    hinted.map(seems -> Proposal.forPeople(packageName(real), List.of(seems)))
                            .orElse(null),
                    publication.map(known -> known.id().toString()).orElse(null),
                    document.tables().stream().map(RegionTable::description).toList(),
                    document.notes(),
                    deliveries,
                    prose.sentences(),
                    trial.amounts(prose));
            return new Tried(real, found, hinted.orElse(null));
        } catch (IOException e) {
            throw new UnreadableFileException("%s: cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    private static String packageName(Path file) {
        Path folder = file.getParent();
        return Proposal.slug(folder == null || folder.getFileName() == null ? file : folder);
    }

    private static Reading reading(DescribedFile described) {
        Declaration declared =
                Objects.requireNonNull(described.deliveries().get(0).declaration());
        return declared.reading();
    }

    private static Path real(Path file) {
        try {
            Path real = file.toRealPath();
            if (!Files.isRegularFile(real) || !Files.isReadable(real)) {
                throw new UnreadableFileException("%s: is %s; expected a file that may be read"
                        .formatted(file, Files.isDirectory(real) ? "a folder" : "no file that may be read"));
            }
            return real;
        } catch (IOException e) {
            throw new UnreadableFileException("%s: there is no such file; expected one to inspect".formatted(file));
        }
    }
}
