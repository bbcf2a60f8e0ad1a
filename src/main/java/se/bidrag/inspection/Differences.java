package se.bidrag.inspection;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bidrag.inspection.Explained.Cause;
import se.bidrag.inspection.Explained.Difference;

/** What does not agree in a region's year, and what explains it. */
final class Differences {

    private record Found(
            String grantCode, String measure, String outcome, BigDecimal differenceSek, BigDecimal residualSek) {}

    private record Claim(
            String grantCode, String measure, String cause, String labelSv, BigDecimal explainedSek, String evidence) {}

    private static final String FOUND = """
            with difference as (
                select region_code, grant_code, year, 'budget' as measure, outcome, difference_sek from fct_reconciliation
                union all
                select region_code, grant_code, year, 'payment', payment_outcome, payment_difference_sek
                from fct_reconciliation
                union all
                select region_code, grant_code, year, 'recognition', 'recognition', recognised_difference_sek
                from fct_reconciliation
            )
            select difference.grant_code, difference.measure,
                coalesce(label.label_sv, 'intäktsfört skiljer sig från mottaget') as outcome, difference.difference_sek,
                cast(difference.difference_sek - coalesce((
                    select sum(explanation.explained_sek) from fct_explanation as explanation
                    where explanation.region_code = difference.region_code
                        and explanation.grant_code = difference.grant_code
                        and explanation.year = difference.year and explanation.measure = difference.measure
                ), 0) as decimal(18, 2)) as residual_sek
            from difference
            left join dim_outcome as label on difference.outcome = label.outcome
            where difference.region_code = :region and difference.year = :year and difference.difference_sek <> 0
                and (cast(:grant as varchar) is null or difference.grant_code = :grant)
            order by difference.grant_code, difference.measure
            """;

    private static final String CLAIMS = """
            select explanation.grant_code, explanation.measure, explanation.cause, cause.label_sv,
                explanation.explained_sek, coalesce(explanation.evidence, '') as evidence
            from fct_explanation as explanation
            inner join dim_cause as cause on explanation.cause = cause.cause
            where explanation.region_code = :region and explanation.year = :year
            order by cause.sort_order
            """;

    private final JdbcClient sql;

    Differences(JdbcClient sql) {
        this.sql = sql;
    }

    List<Difference> of(String region, int year, @Nullable String grant) {
        List<Claim> claims = sql.sql(CLAIMS)
                .param("region", region)
                .param("year", year)
                .query(Claim.class)
                .list();
        return sql
                .sql(FOUND)
                .param("region", region)
                .param("year", year)
                .param("grant", grant)
                .query(Found.class)
                .list()
                .stream()
                .map(found -> new Difference(
                        found.grantCode(),
                        found.measure(),
                        found.outcome(),
                        found.differenceSek(),
                        found.residualSek(),
                        claims.stream()
                                .filter(claim -> claim.grantCode().equals(found.grantCode())
                                        && claim.measure().equals(found.measure()))
                                .map(claim -> new Cause(
                                        claim.cause(), claim.labelSv(), claim.explainedSek(), claim.evidence()))
                                .toList()))
                .toList();
    }
}
