package se.bidrag.closing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import se.bidrag.model.SqlFile;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** What a build is told of the closings in force: which they are, and what they froze. */
public final class ClosedFacts {

    private static final Pattern FROZEN = Pattern.compile("closed/, the facts of approved proposals\\.?");

    private final List<ClosedPeriod> inForce;

    public ClosedFacts(List<ClosedPeriod> inForce) {
        this.inForce = List.copyOf(inForce);
    }

    /**
     * Fills {@code raw.closed_period} and every raw table whose source is the frozen facts, before any model is built.
     *
     * @param shapes the files of {@code sql/raw}
     * @throws ClosingException when a proposal is not as it was when it was made
     */
    public void load(List<SqlFile> shapes, Warehouse build) {
        for (ClosedPeriod closed : inForce) {
            refuseChanged(closed.proposal());
            for (SqlFile shape : shapes) {
                if (shape.header("Source").filter(FROZEN.asMatchPredicate()).isPresent()) {
                    Path facts = closed.proposal()
                            .folder()
                            .resolve(FrozenTables.FOLDER)
                            .resolve(shape.name() + ".parquet");
                    if (Files.exists(facts)) {
                        PublicationInputs.copy(build, facts, shape.table());
                    }
                }
            }
        }
        try (RowAppender periods = build.append("raw", "closed_period")) {
            inForce.forEach(closed -> row(closed, periods));
        }
    }

    private static void refuseChanged(Proposal proposal) {
        List<String> problems = proposal.problems();
        if (!problems.isEmpty()) {
            throw new ClosingException("closing %s: %s is not as it was signed: %s; restore it"
                    .formatted(proposal.manifest().closing().name(), proposal.folder(), String.join("; ", problems)));
        }
    }

    private static void row(ClosedPeriod closed, RowAppender periods) {
        Period period = closed.closing().period();
        ProposalManifest manifest = closed.proposal().manifest();
        periods.row(
                closed.closing().name(),
                period.toString(),
                closed.closing().region(),
                period.year(),
                period.first(),
                period.last(),
                manifest.asOf(),
                closed.generation(),
                closed.proposal().hash(),
                manifest.publication(),
                closed.preparedBy(),
                String.join(", ", closed.approvedBy()),
                LocalDateTime.ofInstant(closed.approvedAt(), ZoneOffset.UTC));
    }
}
