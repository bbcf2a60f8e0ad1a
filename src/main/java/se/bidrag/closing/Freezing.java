package se.bidrag.closing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.bidrag.closing.ProposalManifest.FrozenDelivery;
import se.bidrag.closing.ProposalManifest.FrozenFile;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;

/** Writes what a proposal freezes into a folder: facts, what they rest on, the document and the workbook. */
final class Freezing {

    /** The law keeps accounts until the end of the seventh year after the one that they close (LKBR 4 kap. 3 §). */
    private static final int YEARS_KEPT = 7;

    private final Home home;
    private final SqlLibrary library;
    private final Proposing.Order order;

    Freezing(Home home, SqlLibrary library, Proposing.Order order) {
        this.home = home;
        this.library = library;
        this.order = order;
    }

    /** Everything but the manifest, which is the answer. */
    ProposalManifest write(Warehouse build, Path folder) throws IOException {
        FrozenTables tables = FrozenTables.of(library, build);
        tables.write(build, folder.resolve(FrozenTables.FOLDER));
        new FrozenInputs(library, folder).write(build, tables, home.reference());
        Closing closing = order.closing();
        LocalDate retainUntil = LocalDate.of(closing.period().year() + YEARS_KEPT, 12, 31);
        new ClosingDocument(build, order, retainUntil).write(folder);
        ClosingWorkbook.write(build, tables, folder.resolve(ClosingWorkbook.NAME));
        return new ProposalManifest(
                closing.period().toString(),
                closing.region(),
                build.sql()
                        .sql("select region_code from core.closed_region order by region_code")
                        .query(String.class)
                        .list(),
                order.asOf(),
                order.publication().id().toString(),
                Sha256.of(order.publication().manifestFile()),
                order.preparedBy(),
                order.now(),
                retainUntil,
                build.sql()
                        .sql(
                                "select cast(coalesce(max(abs(closed_sek)), 0) as decimal(18, 2)) from closing.closed_figure")
                        .query(BigDecimal.class)
                        .single(),
                order.codeVersion(),
                files(folder),
                build.sql()
                        .sql("select delivery_id, path, sha256 from closing.closed_delivery order by delivery_id")
                        .query(FrozenDelivery.class)
                        .list());
    }

    private static List<FrozenFile> files(Path folder) throws IOException {
        List<FrozenFile> files = new ArrayList<>();
        for (String path : Proposal.paths(folder)) {
            Path file = folder.resolve(path);
            files.add(new FrozenFile(path, Files.size(file), Sha256.of(file)));
        }
        return files;
    }
}
