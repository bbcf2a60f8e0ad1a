package se.bidrag.publish;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bidrag.warehouse.Warehouse;

/** What the report shows, read from the publication's own database and written out as text. */
final class ReportTables {

    private final Warehouse warehouse;
    private final SwedishFigures figures = new SwedishFigures();

    ReportTables(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Per year, latest first: the regions in order of code. */
    List<Map<String, Object>> years() {
        return rows("""
                        select total.year, coalesce(region.region_name, total.region_code) as region,
                            total.decided_sek, total.budgeted_sek, total.received_sek, total.difference_sek,
                            coalesce(outcome.label_sv, total.outcome) as outcome, total.is_synthetic as synthetic
                        from publication.fct_region_year as total
                        left join publication.dim_region as region on region.region_code = total.region_code
                        left join publication.dim_outcome as outcome on outcome.outcome = total.outcome
                        order by total.year desc nulls last, total.region_code nulls last
                        """).stream()
                .collect(Collectors.groupingBy(row -> row.get("year"), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> Map.<String, Object>of("year", year.getKey(), "rows", year.getValue()))
                .toList();
    }

    /** Reconciliation rows where received differs from budgeted, with the causes that are proven. */
    List<Map<String, Object>> differences() {
        return rows("""
                select main.year, coalesce(region.region_name, main.region_code) as region,
                    coalesce(grant_.grant_name, main.grant_code) as grant,
                    main.decided_sek, main.budgeted_sek, main.received_sek, main.difference_sek,
                    coalesce(outcome.label_sv, main.outcome) as outcome,
                    (select string_agg(coalesce(cause.label_sv, explanation.cause), ', ' order by explanation.cause)
                        from publication.fct_explanation as explanation
                        left join publication.dim_cause as cause on cause.cause = explanation.cause
                        where explanation.measure = 'budget' and explanation.region_code = main.region_code
                            and explanation.grant_code = main.grant_code and explanation.year = main.year) as causes,
                    main.is_synthetic as synthetic
                from publication.fct_reconciliation as main
                left join publication.dim_region as region on region.region_code = main.region_code
                left join publication.dim_grant as grant_ on grant_.grant_code = main.grant_code
                left join publication.dim_outcome as outcome on outcome.outcome = main.outcome
                where main.difference_sek <> 0 and main.outcome not like 'matched%'
                order by main.year desc nulls last, main.region_code nulls last, main.grant_code nulls last
                """);
    }

    /** Why deliveries or records were refused, and how many records each reason met. */
    List<Map<String, Object>> rejections() {
        return rows("""
                select delivery_id, 'hela leveransen' as records, rejected_reason as reason
                from publication.dim_delivery
                where is_rejected
                union all
                select delivery_id, cast(count(*) as string) as records, reason
                from publication.rejected_row
                group by delivery_id, reason
                order by delivery_id nulls last, records desc nulls last, reason nulls last
                """);
    }

    /** Rules that only warn and were broken, late deliveries among them. */
    List<Map<String, Object>> warnings() {
        return rows("""
                select coalesce(sentence, check_name) as sentence, violations
                from publication.check_result
                where violations > 0
                order by check_name nulls last
                """);
    }

    boolean anySynthetic() {
        return warehouse
                .sql()
                .sql("select coalesce(bool_or(is_synthetic), false) from publication.fct_reconciliation")
                .query(Boolean.class)
                .single();
    }

    private List<Map<String, Object>> rows(String sql) {
        return warehouse.sql().sql(sql).query((row, number) -> row(row)).list();
    }

    private Map<String, Object> row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> texts = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            Object value = row.getObject(column);
            texts.put(columns.getColumnLabel(column), value instanceof Boolean ? value : figures.text(value));
        }
        return texts;
    }
}
