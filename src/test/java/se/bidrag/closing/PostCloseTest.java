package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.SmallHome;
import se.bidrag.home.Home;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/**
 * The sample's year 2024, closed for every region, and then late vouchers, a repayment, a corrected national table and another
 * mapping: what was closed stays, and the adjustments are what changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostCloseTest {

    private static final Closing YEAR = new Closing(Period.parse("2024"), null);

    private final Path before;
    private final Path after;
    private final Proposal proposal;
    private final Warehouse reader;

    PostCloseTest(@TempDir Path folder) throws IOException {
        Home home = new Home(folder.resolve("home"));
        for (String inputs : new String[] {"reference", "incoming"}) {
            FileSystemUtils.copyRecursively(Path.of("data", inputs), home.root().resolve(inputs));
        }
        SigningHome signing = new SigningHome(new SmallHome(home), folder.resolve("keys"));
        prepare(signing);
        proposal = ClosedSample.close(home, YEAR, "2025-12-31");
        before = home.published().resolve(proposal.manifest().publication());
        signing.desk("2025-12-31T10:00:00Z").propose(YEAR, proposal, signing.key(SigningHome.PREPARER));
        signing.desk("2025-12-31T11:00:00Z").approve(YEAR, signing.key(SigningHome.REVIEWER), SigningHome.GOOD);
        deliverMore(home);
        signing.night("2026-11-21T03:00:00Z");
        after = home.published()
                .resolve(signing.publications().newest().orElseThrow().id().toString());
        reader = Warehouse.inMemory(ClosedSample.settings(home));
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private static void prepare(SigningHome signing) {
        signing.withSigners("""
                %s,upprättare,*,,2024-01-01,,%s
                %s,granskare,*,,2024-01-01,,%s
                """.formatted(
                        SigningHome.PREPARER,
                        signing.newKey(SigningHome.PREPARER),
                        SigningHome.REVIEWER,
                        signing.newKey(SigningHome.REVIEWER)));
        signing.small().write("reference/closing_rules.csv", "region_code,period,amount_sek,share\n*,,999999999.00,\n");
        edit(
                signing.home().reference().resolve("delivery_calendar.csv"),
                "(?m)^(budget,21,2024|ledger,25,2024).*\n",
                "");
        signing.night("2025-06-30T03:00:00Z");
    }

    private static void deliverMore(Home home) {
        Path stockholm = home.incoming().resolve("region-01-stockholm/syntetiskt/syntetisk-huvudbok-2024.csv");
        edit(stockholm, "\\z", """
                syntetisk;2024-12-30;L2024-00001;3451;Sent;70010;;9000;KAMK;;5 000,00
                syntetisk;2024-12-30;L2024-00001;1930;Sent;;;9000;;5 000,00;
                syntetisk;2024-12-30;L2024-00002;3481;Återbetalt;70010;;9000;KAMK;7 000,50;
                syntetisk;2024-12-30;L2024-00002;1930;Återbetalt;;;9000;;;7 000,50
                """);
        Path national = home.incoming().resolve("regeringen-2024/sektorsbidrag-2024.csv");
        edit(national, "Stockholm;633 531 342", "Stockholm;633 531 242");
        edit(national, "Uppsala;112 285 034", "Uppsala;112 285 134");
        edit(
                home.reference().resolve("grant_mappings.csv"),
                "24,10,,,,9104,,,kvinnors-halsa-landsbygd-2024",
                "24,10,,,,9104,,,kvinnors-halsa-2024");
    }

    private static void edit(Path file, String found, String wanted) {
        try {
            String text = Files.readString(file);
            String edited = text.replaceAll(found, wanted);
            assertThat(edited).as(file.toString()).isNotEqualTo(text);
            Files.writeString(file, edited);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leavesWhatWasClosedByteForByte() {
        assertThat(proposal.problems()).isEmpty();
        assertThat(Proposal.read(proposal.folder()).hash()).isEqualTo(proposal.hash());
        assertThat(different(
                        "select region_code, grant_code, figure, closed_sek from %s"
                                .formatted(parquet(proposal.folder().resolve("facts/closed_figure.parquet"))),
                        "select region_code, grant_code, figure, closed_sek from %s where closed_sek is not null"
                                .formatted(published(after, "fct_closing"))))
                .isEmpty();
    }

    @Test
    void adjustsEachFigureByWhatItChanged() {
        for (String figure : List.of("decided", "budgeted", "received", "recognised")) {
            assertThat(different(
                            """
                            select region_code, grant_code, cast(sum(change) as decimal(18, 2)) as adjusted_sek from (
                                select region_code, grant_code, %1$s_sek as change from %2$s where year = 2024
                                union all
                                select region_code, grant_code, -%1$s_sek from %3$s where year = 2024)
                            group by all having adjusted_sek <> 0
                            """.formatted(
                                            figure,
                                            published(after, "fct_reconciliation"),
                                            published(before, "fct_reconciliation")),
                            """
                            select region_code, grant_code, cast(sum(post_close_adjustment_sek) as decimal(18, 2)) as adjusted_sek
                            from %s where figure = '%s' group by all having adjusted_sek <> 0
                            """.formatted(published(after, "fct_post_close_adjustment"), figure)))
                    .as(figure)
                    .isEmpty();
        }
    }

    @Test
    void tellsWhyEachFigureChanged() {
        assertThat(rows("""
                        select region_code || ' ' || coalesce(grant_code, '') || ' ' || adjustment_cause || ' ' || post_close_adjustment_sek
                        from %s where figure in ('received', 'decided') order by all
                        """.formatted(published(after, "fct_post_close_adjustment"))))
                .containsExactly(
                        "01 sektorsbidrag-2024 decision_changed -100.00",
                        "01 sektorsbidrag-2024 late_repayment -7000.50",
                        "01 sektorsbidrag-2024 late_voucher 5000.00",
                        "03 sektorsbidrag-2024 decision_changed 100.00",
                        "24 kvinnors-halsa-2024 mapping_changed 5769300.00",
                        "24 kvinnors-halsa-landsbygd-2024 mapping_changed -5769300.00");
    }

    @Test
    void linksWhatWasBookedLaterToTheClosedFigure() {
        assertThat(rows("""
                        select region_code || ' ' || grant_code || ' ' || closed_sek || ' ' || settled_later_sek || ' '
                            || post_close_adjustment_sek
                        from %s where figure in ('deferred', 'accrued') and settled_later_sek is not null order by all
                        """.formatted(published(after, "fct_closing"))))
                .contains("05 kvinnors-halsa-2024 20000000.00 -20000000.00 0.00");
    }

    @Test
    void specifiesEachBalanceToTheLedgersOwnFigure() {
        String closed = parquet(proposal.folder().resolve("facts/closed_balance.parquet"));
        assertThat(rows("select region_code || ' ' || account || ' ' || closing_sek from %s order by all"
                        .formatted(closed)))
                .containsExactly(
                        "01 2971 -100000000.00", "05 2971 -20000000.00", "12 2971 -200000000.00", "18 1761 4000000.00");
        assertThat(different("select region_code, account, grant_code, closing_sek from " + closed, """
                        select region_code, account, grant_code,
                            cast(coalesce(opening_sek, 0) + movement_sek as decimal(18, 2)) as closing_sek
                        from %s where year = 2024
                        """.formatted(
                                published(before, "fct_balance"))))
                .isEmpty();
    }

    private static String published(Path publication, String table) {
        return parquet(publication.resolve("parquet").resolve(table + ".parquet"));
    }

    private static String parquet(Path file) {
        return "read_parquet(%s)".formatted(Sql.text(file));
    }

    private List<String> different(String one, String other) {
        return rows("""
                with one as (%s), other as (%s)
                select 'one: ' || cast(o as varchar) from (from one except all from other) as o
                union all select 'other: ' || cast(o as varchar) from (from other except all from one) as o
                """.formatted(one, other));
    }

    private List<String> rows(String sql) {
        return reader.sql().sql(sql).query(String.class).list().stream().collect(Collectors.toList());
    }
}
