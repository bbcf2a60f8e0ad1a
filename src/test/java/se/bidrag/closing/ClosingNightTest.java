package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.SmallHome;
import se.bidrag.home.Home;
import se.bidrag.nightly.Reproducing;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** One small home is closed; what is refused, and what is told later, is tried on copies of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingNightTest {

    private static final Closing YEAR = new Closing(Period.parse("2024"), "19");
    private static final String AS_OF = "2025-01-31";

    private final Home home;
    private final Proposal proposal;
    private int copies;

    ClosingNightTest(@TempDir Path folder) {
        home = SmallHome.in(folder.resolve("home")).home();
        proposal = close(home, YEAR);
    }

    @BeforeAll
    void wasProposed() {
        assertThat(proposal.problems()).isEmpty();
    }

    @Test
    void freezesWhatIsPublished() {
        try (Warehouse reader = Warehouse.inMemory(settings(home))) {
            for (Path facts : parquet(proposal.folder().resolve("facts"))) {
                Path published = home.published()
                        .resolve(proposal.manifest().publication())
                        .resolve("parquet")
                        .resolve(facts.getFileName());
                if (Files.exists(published) && !facts.endsWith("fct_deviation_change.parquet")) {
                    assertThat(reader.sql()
                                    .sql("""
                                    with frozen as (from read_parquet(%s)), published as (
                                        from read_parquet(%s) where region_code = '19' and year = 2024)
                                    select count(*) from (
                                        (from frozen except all from published)
                                        union all (from published except all from frozen))
                                    """.formatted(Sql.text(facts), Sql.text(published)))
                                    .query(Long.class)
                                    .single())
                            .as(facts.toString())
                            .isZero();
                }
            }
            assertThat(reader.sql()
                            .sql("select figure || ' ' || closed_sek from read_parquet(%s) order by figure"
                                    .formatted(Sql.text(proposal.folder().resolve("facts/closed_figure.parquet"))))
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "budgeted 82600000.00",
                            "decided 82572546.00",
                            "received 82572546.00",
                            "recognised 82572546.00");
        }
        assertThat(proposal.manifest().largestAmountSek()).isEqualByComparingTo("82600000");
        assertThat(proposal.manifest().retainUntil()).isEqualTo("2031-12-31");
        assertThat(proposal.folder().resolve("sql/mart/fct_reconciliation.sql")).exists();
        assertThat(proposal.folder().resolve("reference/grants.csv"))
                .hasSameTextualContentAs(home.reference().resolve("grants.csv"));
    }

    @Test
    void makesTheSameFactsAgainFromTheLakeAndFromWhatWasDelivered() throws IOException {
        Home copy = copy();
        Proposal own = only(copy);

        Reproduction fromTheLake = Reproducing.of(copy, own, settings(copy));
        assertThat(fromTheLake.doubts()).isEmpty();
        assertThat(fromTheLake.reproduces()).isTrue();
        assertThat(fromTheLake.counted()).isGreaterThan(20);

        FileSystemUtils.deleteRecursively(copy.lake());
        Files.createDirectories(copy.lake());
        assertThat(Reproducing.of(copy, own, settings(copy))).isEqualTo(fromTheLake);
    }

    @Test
    void makesTheSameFactsAgainWhateverWasDeliveredSince() {
        Home copy = copy();
        new SmallHome(copy).write("reference/grant_mappings.csv", "region_code,priority,grant_code\n");
        new SmallHome(copy).write("incoming/huvudbok.csv", """
                datum,verifikation,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-1.00
                """);

        Reproduction later = Reproducing.of(copy, only(copy), settings(copy));

        assertThat(later.reproduces()).isTrue();
        assertThat(later.changedDeliveries())
                .singleElement()
                .asString()
                .startsWith("delivery prov/huvudbok: the SHA-256 of incoming/huvudbok.csv is ");
    }

    @Test
    void saysWhatIsGoneWhenNeitherLakeNorDeliveryIsLeft() throws IOException {
        Home copy = copy();
        new SmallHome(copy).write("incoming/huvudbok.csv", "datum,verifikation,konto,projekt,belopp\n");
        FileSystemUtils.deleteRecursively(copy.lake());
        Files.createDirectories(copy.lake());

        Reproduction later = Reproducing.of(copy, only(copy), settings(copy));

        assertThat(later.reproduces()).isFalse();
        assertThat(later.gone()).singleElement().asString().startsWith("delivery prov/huvudbok: lake/");
    }

    @Test
    void tellsEachFactThatIsNotMadeAgain() throws IOException {
        Home copy = copy();
        Proposal forged = ClosedSample.forged(copy, only(copy));

        assertThat(Reproducing.of(copy, forged, settings(copy)).differences())
                .hasSize(2)
                .allMatch(sentence -> sentence.startsWith("facts/closed_figure: "))
                .anyMatch(
                        sentence -> sentence.contains("rebuilt and not frozen: ") && sentence.contains("82572546.00"));
    }

    @Test
    void saysWhatAProposalLacksToBeBuiltAnew() throws IOException {
        Home copy = copy();
        Proposal without =
                ClosedSample.rewritten(only(copy), folder -> FileSystemUtils.deleteRecursively(folder.resolve("sql")));

        Reproduction later = Reproducing.of(copy, without, settings(copy));

        assertThat(without.problems()).as("its manifest lists none").isEmpty();
        assertThat(later.reproduces()).isFalse();
        assertThat(later.doubts())
                .containsExactly("sql/: is not there; expected what the facts were made of. Restore it");
    }

    @Test
    void isNotBuiltAnewWhenAByteOfItHasChanged() throws IOException {
        Home copy = copy();
        Proposal own = only(copy);
        Path sql = own.folder().resolve("sql/mart/fct_reconciliation.sql");
        Files.writeString(sql, Files.readString(sql) + "\n");

        assertThat(Reproducing.of(copy, own, settings(copy)).doubts())
                .singleElement()
                .asString()
                .startsWith("sql/mart/fct_reconciliation.sql: its SHA-256 is ");
    }

    @Test
    void listsAllThatIsMissingAndWritesNothing() {
        Home copy = copy();
        SmallHome small = new SmallHome(copy);
        small.write("reference/delivery_calendar.csv", """
                kind,region_code,year,due
                ledger,24,2024,2025-02-15
                ledger,19,2024,2025-02-15
                """);
        small.write("incoming/budget.csv", "bidrag,mkr\nprovbidrag-2024,90.0\n");
        Closing all = new Closing(Period.parse("2024"), null);

        assertThatThrownBy(() -> close(copy, all))
                .isInstanceOf(IncompleteClosingException.class)
                .hasMessage("""
                        closing 2024: not yet, for 2 things are missing
                          delivery ledger 24 2024: found not delivered, wanted delivered by 2024-12-31
                          note 19 provbidrag-2024 2024 budget: found a difference of -7427454.00 kr, received_less, wanted a note in explanations.csv""");
        assertThat(all.folder(copy)).doesNotExist();

        small.write("reference/closing_rules.csv", "region_code,period,amount_sek,share\n*,,8000000.00,\n");
        assertThat(close(copy, new Closing(Period.parse("2024"), "19")).problems())
                .isEmpty();
    }

    @Test
    void refusesAPeriodThatHasNotEndedAndARegionThatIsNot() {
        Home copy = copy();

        assertThatThrownBy(() -> close(copy, new Closing(Period.parse("2025"), "19")))
                .isInstanceOf(ClosingException.class)
                .hasMessage(
                        "closing 2025-region-19: the period ends on 2025-12-31, and the figures are as of 2025-01-31; close it when it has ended");
        assertThatThrownBy(() -> close(copy, new Closing(Period.parse("2024"), "99")))
                .hasMessage(
                        "closing 2024-region-99: no region has the code '99'; expected one of reference/regions.csv");
    }

    @Test
    void sweepsWhatAKilledRunLeftHalfMade() throws IOException {
        Home copy = copy();
        Path half = Files.createDirectories(YEAR.folder(copy).resolve(".proposal.partial/facts"));
        Files.writeString(half.resolve("closed_figure.csv"), "torn");
        assertThat(Proposals.list(copy, YEAR)).hasSize(1);

        Proposal again = close(copy, YEAR);

        assertThat(YEAR.folder(copy).resolve(".proposal.partial")).doesNotExist();
        assertThat(again.problems()).isEmpty();
        assertThat(again.manifest().files())
                .filteredOn(file -> file.path().startsWith("facts/closed_"))
                .isEqualTo(proposal.manifest().files().stream()
                        .filter(file -> file.path().startsWith("facts/closed_"))
                        .toList());
    }

    @Test
    void freezesAPartOfTheYearAsOfItsLastDay() {
        Home copy = copy();
        new SmallHome(copy)
                .write(
                        "reference/closing_rules.csv",
                        "region_code,period,amount_sek,share\n*,2024-03,90000000.00,\n*,2024,0.00,\n");

        Proposal march = close(copy, new Closing(Period.parse("2024-03"), "19"));

        assertThat(march.manifest().asOf()).isEqualTo("2024-03-31");
        assertThat(march.folder().resolve("facts/closed_figure.csv"))
                .content()
                .contains(",decided,82572546.00,")
                .doesNotContain("received");
    }

    private static Proposal close(Home home, Closing closing) {
        return ClosedSample.close(home, closing, AS_OF);
    }

    private static WarehouseSettings settings(Home home) {
        return ClosedSample.settings(home);
    }

    private synchronized Home copy() {
        copies++;
        Path to = home.root().resolveSibling("copy-" + copies);
        try (Stream<Path> paths = Files.walk(home.root())) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(home.root().relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
            }
            return new Home(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Proposal only(Home home) {
        return Proposals.list(home, YEAR).get(0);
    }

    private static List<Path> parquet(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
