package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bidrag.closing.FrozenTables.FrozenTable;
import se.bidrag.closing.ProposalManifest.FrozenDelivery;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import se.bidrag.landing.RawDeliveries;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.ModelException;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseException;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * Whether what a proposal froze comes out again: its facts built anew from the lake, by the SQL and the inputs it recorded.
 *
 * @param counted how many frozen rows were held against rebuilt ones
 * @param differences one sentence for each row that was frozen and is not rebuilt, or the other way round; 20 a table
 * @param changedDeliveries one sentence for each delivered file that is not as it was
 * @param gone one sentence for each delivery whose records are neither in the lake nor made again; then nothing was compared
 * @param unreadable what else kept the facts from being built anew; then nothing was compared
 */
public record Reproduction(
        long counted,
        List<String> differences,
        List<String> changedDeliveries,
        List<String> gone,
        List<String> unreadable) {

    private static final int TOLD = 20;

    public Reproduction {
        differences = List.copyOf(differences);
        changedDeliveries = List.copyOf(changedDeliveries);
        gone = List.copyOf(gone);
        unreadable = List.copyOf(unreadable);
    }

    private static Reproduction none(List<String> changed, List<String> gone, List<String> unreadable) {
        return new Reproduction(0, List.of(), changed, gone, unreadable);
    }

    /** Whether every frozen row came out again, and no other. */
    public boolean reproduces() {
        return differences.isEmpty() && gone.isEmpty() && unreadable.isEmpty();
    }

    /** Everything that speaks against it, one sentence each; empty when nothing does. */
    public List<String> doubts() {
        return Stream.of(unreadable, gone, differences, changedDeliveries)
                .flatMap(List::stream)
                .toList();
    }

    /** Builds a proposal's facts anew, in memory; nothing in the home is written but empty templates in the lake. */
    public static Reproduction of(Home home, Proposal proposal, WarehouseSettings settings) {
        List<String> changed = changed(home, proposal);
        List<String> problems = problems(proposal);
        if (!problems.isEmpty()) {
            return none(changed, List.of(), problems);
        }
        SqlLibrary library = FrozenInputs.library(proposal.folder());
        try (Warehouse build = Warehouse.inMemory(settings)) {
            ModelBuild models = new ModelBuild(library, build);
            models.prepare();
            FrozenInputs.read(proposal.folder(), library, build);
            List<String> gone = gone(home, build);
            if (!gone.isEmpty()) {
                return none(changed, gone, List.of());
            }
            new RawDeliveries(home, library.in("raw")).records(build);
            models.beforeChecks((table, number, of) -> {});
            ModelBuild.ofClosing(library, build).all();
            return compared(proposal, library, build, changed);
        } catch (ModelException | WarehouseException e) {
            return none(changed, List.of(), List.of("the facts cannot be built anew: " + e.getMessage()));
        }
    }

    /** What keeps a proposal's facts from being built anew, whatever was delivered; a sentence each. */
    public static List<String> problems(Proposal proposal) {
        return Stream.concat(proposal.problems().stream(), FrozenInputs.problems(proposal.folder()).stream())
                .toList();
    }

    /** The lake files that a proposal's records lie in and that are not there, each with its delivery. */
    public static List<String> missingDeliveries(Home home, Proposal proposal, WarehouseSettings settings) {
        try (Warehouse build = Warehouse.inMemory(settings)) {
            SqlLibrary library = FrozenInputs.library(proposal.folder());
            new ModelBuild(library, build).prepare();
            FrozenInputs.read(proposal.folder(), library, build);
            return parts(build).stream()
                    .filter(part -> !Files.exists(home.lake().resolve(part.lakeFile())))
                    .map(Part::deliveryId)
                    .distinct()
                    .toList();
        }
    }

    private record Part(String deliveryId, String lakeFile) {}

    private static List<Part> parts(Warehouse build) {
        return build.sql()
                .sql("select delivery_id, lake_file from raw.lake_part order by delivery_id, lake_file")
                .query(Part.class)
                .list();
    }

    private static List<String> gone(Home home, Warehouse build) {
        return parts(build).stream()
                .filter(part -> !Files.exists(home.lake().resolve(part.lakeFile())))
                .map(part -> "delivery %s: lake/%s is not there, and what lies in incoming/ does not make it again"
                        .formatted(part.deliveryId(), part.lakeFile()))
                .toList();
    }

    private static List<String> changed(Home home, Proposal proposal) {
        List<String> changed = new ArrayList<>();
        for (FrozenDelivery delivery : proposal.manifest().deliveries()) {
            if (delivery.path() == null || delivery.sha256() == null) {
                continue;
            }
            Path file = home.root().resolve(delivery.path());
            try {
                String found = Files.isRegularFile(file) ? Sha256.of(file) : "of no file";
                if (!found.equals(delivery.sha256())) {
                    changed.add(
                            "delivery %s: the SHA-256 of %s is %s, wanted %s; put back what was delivered, and what came since beside it"
                                    .formatted(delivery.deliveryId(), delivery.path(), found, delivery.sha256()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return changed;
    }

    private static Reproduction compared(Proposal proposal, SqlLibrary library, Warehouse build, List<String> changed) {
        List<String> differences = new ArrayList<>();
        long counted = 0;
        for (FrozenTable table : FrozenTables.of(library, build).list()) {
            String frozen = "read_parquet(%s)"
                    .formatted(Sql.text(
                            proposal.folder().resolve(FrozenTables.FOLDER).resolve(table.name() + ".parquet")));
            counted += build.sql()
                    .sql("select count(*) from " + frozen)
                    .query(Long.class)
                    .single();
            differences.addAll(build.sql()
                    .sql("""
                            with frozen as (from %1$s), rebuilt as (%2$s)
                            select 'facts/%3$s: frozen and not rebuilt: ' || cast(lost as varchar)
                            from (from frozen except all from rebuilt) as lost
                            union all
                            select 'facts/%3$s: rebuilt and not frozen: ' || cast(come as varchar)
                            from (from rebuilt except all from frozen) as come
                            limit %4$d
                            """.formatted(frozen, table.select(), table.name(), TOLD))
                    .query(String.class)
                    .list());
        }
        return new Reproduction(counted, differences, changed, List.of(), List.of());
    }
}
