package se.bidrag.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a publication says of one region and year, or one grant in it: figures, their sources, their records. */
final class FigureQueries {

    /** Where records belong: a figure, its row and a delivery. */
    record Place(String figure, @Nullable String reconciliationKey, String deliveryId) {}

    /** A delivery's part in a figure. */
    record Part(
            String figure,
            @Nullable String reconciliationKey,
            @Nullable String grantCode,
            @Nullable String grantName,
            @Nullable BigDecimal figureSek,
            String deliveryId,
            String path,
            @Nullable String sha256,
            @Nullable String lakeFile,
            boolean isSynthetic,
            long recordCount,
            BigDecimal amountSek) {
        Place place() {
            return new Place(figure, reconciliationKey, deliveryId);
        }
    }

    /** A record that is counted in a figure. */
    record Counted(
            String figure,
            @Nullable String reconciliationKey,
            String deliveryId,
            long recordNumber,
            @Nullable String grantCode,
            BigDecimal amountSek) {
        Place place() {
            return new Place(figure, reconciliationKey, deliveryId);
        }
    }

    private static final String RECORDS = """
            with fact as (
                select 'decided' as figure, reconciliation_key, delivery_id, record_number, grant_code, amount_sek,
                    region_code, year
                from fct_allocation where is_counted
                union all
                select 'budgeted', reconciliation_key, delivery_id, record_number, grant_code, amount_sek, region_code, year
                from fct_budget where is_counted
                union all
                select 'received', reconciliation_key, delivery_id, record_number, grant_code, received_sek, region_code, year
                from fct_receipt where is_counted
                union all
                select 'recognised', reconciliation_key, delivery_id, record_number, grant_code, recognised_sek, region_code, year
                from fct_receipt where is_counted
                union all
                select 'unmatched', null, delivery_id, record_number, null, received_sek, region_code, year
                from fct_receipt where grant_code is null and not_counted_reason = 'no mapping names its grant'
            )
            select figure, reconciliation_key, delivery_id, record_number, grant_code, amount_sek
            from fact
            where region_code = :region and year = :year
            order by delivery_id, record_number
            """;

    private static final String PARTS = """
            select source.figure, source.reconciliation_key, source.grant_code, named.grant_name,
                case source.figure
                    when 'decided' then figure.decided_sek
                    when 'budgeted' then figure.budgeted_sek
                    when 'received' then figure.received_sek
                    when 'recognised' then figure.recognised_sek
                    else whole.unmatched_received_sek
                end as figure_sek,
                source.delivery_id, delivery.path, delivery.sha256, delivery.lake_file,
                delivery.origin is not distinct from 'synthetic' as is_synthetic, source.record_count, source.amount_sek
            from fct_figure_source as source
            inner join dim_delivery as delivery on source.delivery_id = delivery.delivery_id
            left join fct_reconciliation as figure on source.reconciliation_key = figure.reconciliation_key
            left join fct_region_year as whole on source.region_code = whole.region_code and source.year = whole.year
            left join dim_grant as named on source.grant_code = named.grant_code
            where source.region_code = :region and source.year = :year
                and (cast(:grant as varchar) is null or source.grant_code = :grant)
            order by source.grant_code nulls last, source.delivery_id
            """;

    private final JdbcClient sql;
    private final String region;
    private final int year;
    private final @Nullable String grant;

    FigureQueries(JdbcClient sql, String region, int year, @Nullable String grant) {
        this.sql = sql;
        this.region = region;
        this.year = year;
        this.grant = grant;
    }

    /** A region and year, or a grant in it, that the publication says nothing of is a question about nothing. */
    void requireFigures(Region asked) {
        String table = grant == null ? "fct_region_year" : "fct_reconciliation";
        if (ask("select count(*) from %s where %s".formatted(table, where()))
                        .query(Long.class)
                        .single()
                == 0) {
            throw new UnknownNameException("%s %s %d: the publication has no row%s; it has %s"
                    .formatted(asked.code(), asked.name(), year, grant == null ? "" : " for " + grant, there()));
        }
    }

    private String there() {
        return String.join(
                ", ",
                ask(grant == null
                                ? "select cast(year as varchar) from fct_region_year where region_code = :region order by year"
                                : "select grant_code from fct_reconciliation where region_code = :region and year = :year order by 1")
                        .query(String.class)
                        .list());
    }

    @Nullable
    BigDecimal figure(String table, FigureName figure) {
        return ask("select %s from %s where %s".formatted(figure.column(), table, where()))
                .query((row, number) -> Optional.ofNullable(row.getBigDecimal(1)))
                .single()
                .orElse(null);
    }

    List<Part> parts() {
        return ask(PARTS).query(Part.class).list();
    }

    List<Counted> records() {
        return ask(RECORDS).query(Counted.class).list();
    }

    private JdbcClient.StatementSpec ask(String question) {
        return sql.sql(question).param("region", region).param("year", year).param("grant", grant);
    }

    private String where() {
        return "region_code = :region and year = :year" + (grant == null ? "" : " and grant_code = :grant");
    }
}
