package se.bidrag.closing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.bidrag.SmallHome;
import se.bidrag.closing.ProposalManifest.FrozenFile;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import se.bidrag.nightly.ClosingNight;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Progress;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** How tests close periods, with an invented preparer. */
public final class ClosedSample {

    static final String PREPARER = "Påhittad Upprättare";

    private ClosedSample() {}

    static Proposal close(Home home, Closing closing, String asOf) {
        return closeAt(home, closing, asOf + "T09:00:00Z");
    }

    /** As of the day of this moment. */
    public static Proposal closeAt(Home home, Closing closing, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        String asOf = LocalDate.now(clock).toString();
        return new ClosingNight(request(home, asOf), settings(home), closing, PREPARER).run(clock, Progress.SILENT);
    }

    static NightRequest request(Home home, String asOf) {
        return new NightRequest(
                home,
                LocalDate.parse(asOf),
                null,
                Map.of("bidrag.threads", 1, "bidrag.memory-limit", "256MB", "bidrag.grace", "0s"));
    }

    static WarehouseSettings settings(Home home) {
        return new WarehouseSettings("256MB", 1, home.build().resolve("temporary")).within(home.root());
    }

    /** The same with one krona more received, as somebody makes it who knows how a manifest is written. */
    static Proposal forged(Home home, Proposal proposal) throws IOException {
        return rewritten(proposal, folder -> {
            Path facts = folder.resolve("facts/closed_figure.parquet");
            Path other = folder.resolve("other.parquet");
            try (Warehouse forger = Warehouse.inMemory(settings(home))) {
                forger.execute("""
                        copy (select * replace (case when figure = 'received' then cast(closed_sek + 1 as decimal(18, 2))
                            else closed_sek end as closed_sek) from read_parquet(%s)) to %s (format parquet)
                        """.formatted(Sql.text(facts), Sql.text(other)));
            }
            Files.move(other, facts, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /** What is done to a proposal's folder. */
    interface Editing {
        void edit(Path folder) throws IOException;
    }

    /** The proposal edited, with a manifest and a folder's name that agree with it. */
    static Proposal rewritten(Proposal proposal, Editing editing) throws IOException {
        Path folder = proposal.folder();
        editing.edit(folder);
        ProposalManifest old = proposal.manifest();
        List<FrozenFile> files = new ArrayList<>();
        for (String path : Proposal.paths(folder)) {
            if (!path.equals(ProposalManifest.NAME)) {
                Path file = folder.resolve(path);
                files.add(new FrozenFile(path, Files.size(file), Sha256.of(file)));
            }
        }
        ProposalManifest rewritten = new ProposalManifest(
                old.period(),
                old.region(),
                old.regions(),
                old.asOf(),
                old.publication(),
                old.publicationManifestSha256(),
                old.preparedBy(),
                old.preparedAt(),
                old.retainUntil(),
                old.largestAmountSek(),
                old.codeVersion(),
                files,
                old.deliveries());
        Files.write(folder.resolve(ProposalManifest.NAME), rewritten.bytes());
        Path renamed = folder.resolveSibling(Proposal.name(Sha256.of(folder.resolve(ProposalManifest.NAME))));
        Files.move(folder, renamed);
        return Proposal.read(renamed);
    }

    /** Lets region 19 receive on an account of deferred revenue, recognise most of it and say why not all. */
    static void defer(SmallHome small) {
        small.write("reference/explanations.csv", """
                region_code,grant_code,year,owner,note,noted_on
                19,provbidrag-2024,2024,Ekonomiavdelningen,Påhittat: återstår att använda år 2025.,2025-01-20
                """);
        small.write("reference/account_classes.csv", """
                region_code,account_from,account_to,account_class
                *,1000,2969,other
                *,2970,2979,deferred_revenue
                *,2980,3499,other
                *,3500,3599,grant_revenue_targeted
                *,3600,9999,other
                """);
        small.write("incoming/huvudbok.csv", """
                datum,verifikation,konto,projekt,belopp
                2024-04-02,A1,2970,70010,-82572546.00
                2024-04-02,A1,1930,,82572546.00
                2024-12-31,A2,2970,70010,52572546.00
                2024-12-31,A2,3510,70010,-52572546.00
                """);
    }
}
