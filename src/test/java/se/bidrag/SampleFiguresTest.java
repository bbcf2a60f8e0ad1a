package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The real tables' figures, and what the sample makes of them, as published. */
class SampleFiguresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " => ", quoteCharacter = '"', textBlock = """
            three milliarder in 21 rows => select count(*), sum(amount_sek) from fct_allocation where grant_code = 'sektorsbidrag-2024' and is_counted => 21 3000000000.00
            Västmanland's share => select amount_sek from fct_allocation where grant_code = 'sektorsbidrag-2024' and region_code = '19' => 82572546.00
            Västerbotten's share => select amount_sek from fct_allocation where grant_code = 'sektorsbidrag-2024' and region_code = '24' => 83223369.00
            Gotland's share => select amount_sek from fct_allocation where grant_code = 'sektorsbidrag-2024' and region_code = '09' => 19956824.00
            the top-up's sum and precision => select count(*), sum(amount_sek), min(precision_sek), max(precision_sek) from fct_allocation where grant_code = 'sektorsbidrag-forstarkt-2024' => 21 6000000000.00 50000.00 50000.00
            the top-up is twice the first within precision => select count(*) from fct_allocation as first inner join fct_allocation as more using (region_code) where first.grant_code = 'sektorsbidrag-2024' and more.grant_code = 'sektorsbidrag-forstarkt-2024' and abs(2 * first.amount_sek - more.amount_sek) <= first.precision_sek + more.precision_sek => 21
            the early notice is an umbrella in no sum => select count(*), sum(amount_sek), count(*) filter (where is_counted), min(stage) from fct_allocation where grant_code = 'besked-2024' => 21 9842000000.00 0 announced
            the early notice starts no row => select count(*) from fct_reconciliation where grant_code = 'besked-2024' => 0
            the second cancer payment => select count(*), sum(amount_sek) from fct_allocation where grant_code = 'cancervard-2025' and instalment = 2 => 18 182500000.00
            three regions got nothing, not something missing => select string_agg(region_code || ' ' || decided_sek, ', ' order by region_code) from fct_reconciliation where grant_code = 'cancervard-2025' and decided_sek = 0 => 13 0.00, 21 0.00, 24 0.00
            allocations follow their keys to the krona => select violations from check_result where check_name = 'allocations_follow_their_key' => 0
            women's health, main => select count(*), sum(amount_sek) from fct_allocation where grant_code = 'kvinnors-halsa-2024' => 21 1367000000.00
            women's health, rural => select count(*), sum(amount_sek) from fct_allocation where grant_code = 'kvinnors-halsa-landsbygd-2024' => 21 150000000.00
            receivers that are no regions are in no region's sum => select count(*), count(region_code), count(*) filter (where is_counted), sum(amount_sek) filter (where is_estimate) from fct_allocation where delivery_id like '%ovriga-medel-2024' => 8 0 0 2000000000.00
            public regional decisions count nowhere => select count(*) from fct_budget where not is_synthetic and is_counted => 0
            Västmanland's memo is expected or proposed => select string_agg(amount_sek || ' ' || status, ', ' order by amount_sek) from fct_budget where not is_synthetic and region_code = '19' => 3200000.00 expected, 82600000.00 expected, 165100000.00 proposed
            Västmanland's first budget => select budgeted_sek, received_sek, outcome from fct_reconciliation where reconciliation_key = 'sektorsbidrag-2024|19|2024' => 82600000.00 82572546.00 matched_within_rounding
            Västmanland's top-up => select budgeted_sek, received_sek, outcome from fct_reconciliation where reconciliation_key = 'sektorsbidrag-forstarkt-2024|19|2024' => 165100000.00 165145092.00 matched_within_rounding
            a claim that no national row supports => select region_code, grant_code from fct_observation where cause = 'claim_not_in_table' => 19 hembesoksprogram-2024
            Västerbotten's top-up came unbudgeted => select budgeted_sek, received_sek, outcome, residual_sek from fct_reconciliation where reconciliation_key = 'sektorsbidrag-forstarkt-2024|24|2024' => null 166446738.00 received_without_budget 0.00
            a proposal explains it, and rounding the rest => select string_agg(cause || ' ' || explained_sek, ', ' order by cause) from fct_explanation where grant_code = 'sektorsbidrag-forstarkt-2024' and region_code = '24' and measure = 'budget' => proposal_pending 166400000.00, rounding 46738.00
            frame and revenue are never added => select sum(amount_sek) from fct_budget where grant_code = 'sektorsbidrag-forstarkt-2024' and region_code = '24' and side = 'revenue' => 166400000.00
            what was deferred opens, moves and closes => select grant_code, opening_sek, movement_sek, closing_sek from fct_balance where region_code = '05' and year = 2025 and grant_code is not null => kvinnors-halsa-2024 -20000000.00 20000000.00 0.00
            the SIE ledger agrees with its own totals => select count(*), sum(abs(difference_sek)) from tie_out where layer = 'control' => 3 0.00
            every total ties out => select count(*) filter (where difference_sek <> 0), count(*) > 160 from tie_out => 0 true
            """)
    void publishes(String what, String question, String answer) {
        assertThat(ask(question)).as(what).isEqualTo(answer);
    }

    private static String ask(String question) {
        Path database = SampleHome.home().published().resolve("current").resolve("bidrag.duckdb");
        Path temporary = SampleHome.home().build();
        try (Warehouse analyst = Warehouse.inMemory(new WarehouseSettings("256MB", 2, temporary))) {
            analyst.execute("attach %s as bidrag (read_only)".formatted(Sql.text(database)));
            analyst.execute("use bidrag");
            return analyst.sql().sql(question).query().singleRow().values().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }
    }
}
