package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bidrag.closing.SigningHome.PREPARER;
import static se.bidrag.closing.SigningHome.REVIEWER;
import static se.bidrag.closing.SigningHome.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.nightly.Reproducing;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** Proposals whose figures are built again before they are approved, and do not come out. */
class DoubtsTest {

    private final SigningHome home;
    private final Proposal proposal;

    DoubtsTest(@TempDir Path folder) {
        this.home = SigningHome.prepared().copiedTo(folder).noted("Påhittat: budgeten avrundades.");
        this.proposal = ClosedSample.closeAt(home.home(), YEAR, "2025-02-01T09:00:00Z");
    }

    @Test
    void approvesWhatComesOutAgain() {
        propose(proposal);
        assertThat(approve().act().kind()).isEqualTo(ActKind.APPROVED);
    }

    @Test
    void refusesAFigureThatWasEditedTogetherWithItsHash() throws IOException {
        Proposal forged = ClosedSample.forged(home.home(), proposal);
        assertThat(forged.problems()).isEmpty();
        propose(forged);

        assertThatThrownBy(this::approve)
                .isInstanceOf(ClosingException.class)
                .hasMessageStartingWith(
                        forged.folder() + ": its figures are not what the deliveries give any more; close again\n")
                .hasMessageContaining("facts/closed_figure: frozen and not rebuilt: ")
                .hasMessageContaining("82572547.00")
                .hasMessageContaining("facts/closed_figure: rebuilt and not frozen: ")
                .hasMessageContaining("82572546.00");
        assertThat(Protocol.read(home.home(), YEAR).acts()).hasSize(1);
    }

    @Test
    void refusesSqlThatWasEditedTogetherWithItsHash() throws IOException {
        Proposal forged = ClosedSample.rewritten(proposal, folder -> {
            Path sql = folder.resolve("sql/closing/closed_figure.sql");
            Files.writeString(sql, Files.readString(sql).replace("sum(amount_sek)", "sum(2 * amount_sek)"));
        });
        propose(forged);

        assertThatThrownBy(this::approve)
                .hasMessageContaining("facts/closed_figure: rebuilt and not frozen: ")
                .hasMessageContaining("165145092.00");
    }

    @Test
    void refusesALakeThatWasEdited() throws IOException {
        propose(proposal);
        Path ledger = ledger();
        Path other = ledger.resolveSibling("other.parquet");
        try (Warehouse forger = Warehouse.inMemory(ClosedSample.settings(home.home()))) {
            forger.execute(
                    "copy (select * replace (cast(amount * 2 as decimal(18, 2)) as amount) from read_parquet(%s)) to %s (format parquet)"
                            .formatted(Sql.text(ledger), Sql.text(other)));
        }
        Files.move(other, ledger, StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(this::approve).hasMessageContaining("facts/closed_record: rebuilt and not frozen: ");
    }

    @Test
    void refusesWhatWasDeliveredAnewUnderTheSameName() {
        propose(proposal);
        home.small().write("incoming/budget.csv", "bidrag,mkr\nprovbidrag-2024,82.6\n");

        assertThatThrownBy(this::approve)
                .hasMessageContaining("delivery prov/budget: the SHA-256 of incoming/budget.csv is ")
                .hasMessageEndingWith("; put back what was delivered, and what came since beside it");
    }

    private Path ledger() {
        List<Path> found;
        try (Warehouse lake = Warehouse.inMemory(ClosedSample.settings(home.home()))) {
            found = lake
                    .sql()
                    .sql("select lake_file from read_parquet(%s) where delivery_id = 'prov/huvudbok'"
                            .formatted(Sql.text(proposal.folder().resolve("inputs/lake_part.parquet"))))
                    .query(String.class)
                    .list()
                    .stream()
                    .map(home.home().lake()::resolve)
                    .toList();
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void propose(Proposal put) {
        home.desk("2025-02-01T10:00:00Z").propose(YEAR, put, home.key(PREPARER));
    }

    private RecordedAct approve() {
        return home.desk("2025-02-01T11:00:00Z").approve(YEAR, home.key(REVIEWER), asked -> Reproducing.of(
                        home.home(), asked, ClosedSample.settings(home.home()))
                .doubts());
    }
}
