package se.bidrag.closing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bidrag.closing.IncompleteClosingException.Missing;
import se.bidrag.home.Home;
import se.bidrag.home.Reason;
import se.bidrag.home.Sha256;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Durable;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Readers;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** Makes a proposal to close out of a finished build: all of it aside, then there by one rename. */
public final class Proposing {

    private static final String PARTIAL = ".proposal.partial";

    private final Home home;
    private final SqlLibrary library;
    private final Order order;

    /**
     * What is asked for.
     *
     * @param publication the newest one
     * @param asOf the date that the build is made for
     */
    public record Order(
            Closing closing,
            Publication publication,
            LocalDate asOf,
            String codeVersion,
            String preparedBy,
            Instant now) {

        public Order {
            now = now.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    public Proposing(Home home, SqlLibrary library, Order order) {
        this.home = home;
        this.library = library;
        this.order = order;
    }

    /** Tells a build what is closed; before any model is built. */
    public void begin(Warehouse build) {
        Period period = order.closing().period();
        try (RowAppender periods = build.append("raw", "closed_period")) {
            periods.row(
                    order.closing().name(),
                    period.toString(),
                    order.closing().region(),
                    period.year(),
                    period.first(),
                    period.last(),
                    order.asOf(),
                    null,
                    null,
                    order.publication().id().toString(),
                    order.preparedBy(),
                    null,
                    null);
        }
    }

    /**
     * Freezes a build whose checks have run; where this generation has a proposal of the same already, that is the answer.
     *
     * @throws IncompleteClosingException when anything is missing; then nothing is written
     */
    public Proposal propose(Warehouse build) {
        refuseNoRegion(build);
        ModelBuild.ofClosing(library, build).all();
        List<Missing> missing = build.sql()
                .sql("select kind, subject, wanted, found from closing.missing order by kind, subject, wanted")
                .query(Missing.class)
                .list();
        if (!missing.isEmpty()) {
            throw new IncompleteClosingException(order.closing(), missing);
        }
        Path folder = order.closing().folder(home);
        Path partial = folder.resolve(PARTIAL);
        List<Proposal> earlier = ofThisGeneration();
        try {
            Durable.delete(partial);
            Files.createDirectories(partial);
            ProposalManifest manifest = new Freezing(home, library, order).write(build, partial);
            Proposal proposal = earlier.stream()
                    .filter(one -> one.manifest().freezesTheSameAs(manifest))
                    .reduce((older, newer) -> newer)
                    .orElseGet(() -> show(partial, manifest));
            Durable.delete(partial);
            return proposal;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** What earlier generations were about stays theirs: who signed it then has not signed it now. */
    private List<Proposal> ofThisGeneration() {
        Protocol protocol = Protocol.read(home, order.closing());
        Set<String> theirs = protocol.acts().stream()
                .map(RecordedAct::act)
                .filter(act -> act.generation() < protocol.state().generation())
                .map(Act::proposal)
                .collect(Collectors.toSet());
        return Proposals.whole(home, order.closing()).stream()
                .filter(proposal -> !theirs.contains(proposal.hash()))
                .toList();
    }

    private Proposal show(Path partial, ProposalManifest manifest) {
        try {
            Files.write(partial.resolve(ProposalManifest.NAME), manifest.bytes());
            Durable.settle(partial, Readers.OWNER);
            String hash = Sha256.of(partial.resolve(ProposalManifest.NAME));
            Path proposal = partial.resolveSibling(Proposal.name(hash));
            Durable.rename(partial, proposal);
            return Proposal.read(proposal);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ClosingException unwritable(IOException e) {
        return new ClosingException(
                "closing %s: %s cannot be written (%s); expected a folder that this account may write, on a disk with room. Nothing was proposed"
                        .formatted(order.closing().name(), order.closing().folder(home), Reason.of(e)),
                e);
    }

    private void refuseNoRegion(Warehouse build) {
        long regions = build.sql()
                .sql("select count(*) from core.closed_region")
                .query(Long.class)
                .single();
        if (regions == 0) {
            throw new ClosingException("closing %s: no region has the code '%s'; expected one of reference/regions.csv"
                    .formatted(order.closing().name(), order.closing().region()));
        }
    }
}
