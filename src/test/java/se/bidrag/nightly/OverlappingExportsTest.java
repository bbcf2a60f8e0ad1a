package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;

/** Ledgers that overlap and sums, through whole nights: nothing counts twice, nothing is lost, and what gave way is told. */
class OverlappingExportsTest {

    private static final String VOUCHERS = """
            schema: {fields: [{name: datum, columnType: posting_date}, {name: ver, columnType: voucher},
              {name: konto, columnType: account}, {name: projekt, columnType: project},
              {name: belopp, columnType: amount}]}""";
    private static final String SUMS = """
            schema: {fields: [{name: konto, columnType: account}, {name: projekt, columnType: project},
              {name: belopp, columnType: amount}]}""";

    private final Path folder;
    private final SmallHome small;

    OverlappingExportsTest(@TempDir Path folder) {
        this.folder = folder;
        this.small = SmallHome.in(folder);
    }

    private void deliver(String name, String schema, String terms, String rows) {
        small.write("incoming/%s/%s.csv".formatted(name, name), rows);
        small.write("incoming/%s/datapackage.yaml".formatted(name), """
                name: %1$s
                bidrag: {origin: synthetic, publisher: Syntetisk region, region: "24", year: 2024}
                resources:
                  - name: rader
                    path: %1$s.csv
                %2$s
                    bidrag: {%3$s}
                """.formatted(
                        name, schema.indent(4).stripTrailing(), terms));
    }

    private NightReport night() {
        return new Nightly(
                        new NightRequest(
                                small.home(),
                                LocalDate.parse("2026-11-21"),
                                null,
                                Map.of("bidrag.memory-limit", "256MB")),
                        Clock.systemUTC(),
                        Progress.SILENT)
                .run();
    }

    private String received(NightReport night) {
        return night.regionYears().stream()
                .filter(row -> row.regionCode().equals("24"))
                .map(row -> String.valueOf(row.receivedSek()))
                .findFirst()
                .orElse("no row");
    }

    private static List<String> warnings(NightReport night) {
        return night.checks().stream()
                .filter(check -> !check.passed())
                .map(check -> check.name())
                .toList();
    }

    private List<String> published(String table) {
        try {
            return Files.readAllLines(folder.resolve("published/current/csv").resolve(table + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aVoucherInTwoExportsOfOneDateCountsOnce() {
        deliver("spring", VOUCHERS, "kind: ledger, dated: 2025-01-31, covers: 2024-01/2024-06", """
                datum,ver,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-100
                2024-04-02,A1,3510,70010,-100
                2024-05-02,A2,3510,70010,-20
                """);
        deliver("summer", VOUCHERS, "kind: ledger, dated: 2025-01-31, covers: 2024-04/2024-12", """
                datum,ver,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-100
                2024-05-02,A2,3510,70010,-20
                2024-07-02,A3,3510,70010,-3
                """);
        NightReport night = night();
        assertThat(received(night)).isEqualTo("223.00");
        assertThat(warnings(night)).contains("exports_of_one_date_share_no_month");
        assertThat(published("fct_replacement"))
                .contains("24,2024,summer/rader,spring/rader,the same voucher in another export,2,120.00,120.00,0.00");
    }

    @Test
    void theSumOfAYearStandsUntilEachOfItsMonthsIsReplaced() {
        deliver("year", SUMS, "kind: ledger, dated: 2025-01-31", "konto,projekt,belopp\n3510,70010,-1000\n");
        deliver("spring", VOUCHERS, "kind: ledger, dated: 2025-02-28, covers: 2024-01/2024-06", """
                datum,ver,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-400
                """);
        NightReport summed = night();
        assertThat(received(summed)).isEqualTo("1000.00");
        assertThat(warnings(summed)).contains("nothing_is_delivered_as_sum_and_voucher");

        deliver("autumn", VOUCHERS, "kind: ledger, dated: 2025-02-28, covers: 2024-07/2024-12", """
                datum,ver,konto,projekt,belopp
                2024-10-02,A2,3510,70010,-610
                """);
        NightReport replaced = night();
        assertThat(received(replaced)).isEqualTo("1010.00");
        assertThat(warnings(replaced)).doesNotContain("nothing_is_delivered_as_sum_and_voucher");
    }

    @Test
    void aLaterExportThatLacksVouchersIsTold() {
        deliver("first", VOUCHERS, "kind: ledger, dated: 2024-07-31, covers: 2024-01/2024-06", """
                datum,ver,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-400
                2024-05-02,A2,3510,70010,-50
                """);
        deliver("second", VOUCHERS, "kind: ledger, dated: 2025-01-31, covers: 2024-01/2024-12", """
                datum,ver,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-400
                """);
        NightReport night = night();
        assertThat(received(night)).isEqualTo("400.00");
        assertThat(warnings(night)).contains("a_later_export_has_what_it_replaces");
        assertThat(published("fct_replacement"))
                .contains("24,2024,first/rader,second/rader,replaced by a later export,2,450.00,400.00,-50.00");
    }

    @Test
    void anAnnualReportIsHeldAgainstTheLedgerToItsPrecision() {
        deliver("ledger", VOUCHERS, "kind: ledger, dated: 2025-01-31, covers: 2024-01/2024-12", """
                datum,ver,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-1400000
                """);
        String schema = """
                schema: {fields: [{name: rad, columnType: statement_line}, {name: mkr, columnType: amount}]}""";
        deliver("report", schema, "kind: control, dated: 2025-04-01, unit: mkr", "rad,mkr\nRiktat statsbidrag,1.4\n");
        NightReport agrees = night();
        assertThat(warnings(agrees)).doesNotContain("ledgers_agree_with_control_documents");
        assertThat(published("tie_out")).contains("control document,\"report/rader#1\",1400000.00,1400000.00,0.00");

        deliver("report", schema, "kind: control, dated: 2025-04-01, unit: mkr", "rad,mkr\nRiktat statsbidrag,1.5\n");
        assertThat(warnings(night())).contains("ledgers_agree_with_control_documents");
    }
}
