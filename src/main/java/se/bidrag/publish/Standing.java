package se.bidrag.publish;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * How a publication stands: what is still open in it.
 *
 * @param openDeviations differences that no later figure has closed
 * @param deviationsByAge the same by how long they have been open at the as-of date, youngest first
 * @param late deliveries of the calendar that are due at the as-of date and have not come, latest first
 * @param warnings checks that found something, worst first
 */
public record Standing(
        long openDeviations, List<DeviationAge> deviationsByAge, List<LateDelivery> late, List<Warning> warnings) {

    public Standing {
        deviationsByAge = List.copyOf(deviationsByAge);
        late = List.copyOf(late);
        warnings = List.copyOf(warnings);
    }

    /**
     * Deviations that have been open about as long.
     *
     * @param days how long, such as {@code 31-90}
     * @param grossSek sum of the differences without their signs; a difference that is not known adds nothing
     */
    public record DeviationAge(String days, long deviations, BigDecimal grossSek) {}

    /**
     * A delivery that is due and has not come.
     *
     * @param regionCode null for a national document
     * @param expectedSek what it was expected to say; null when nothing tells
     */
    public record LateDelivery(
            String kind,
            @Nullable String regionCode,
            int year,
            LocalDate due,
            int daysLate,
            @Nullable BigDecimal expectedSek) {}

    /** A check that found something, with the number of rows that break its rule. */
    public record Warning(String checkName, long violations, String sentence) {}

    /** Reads it from a publication's own tables. */
    public static Standing of(Publication publication, WarehouseSettings settings) {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            List<DeviationAge> ages = ages(publication, warehouse);
            return new Standing(
                    ages.stream().mapToLong(DeviationAge::deviations).sum(),
                    ages,
                    late(publication, warehouse),
                    warnings(publication, warehouse));
        }
    }

    private static List<DeviationAge> ages(Publication publication, Warehouse warehouse) {
        return warehouse
                .sql()
                .sql("""
                        with aged as (
                            select
                                abs(difference_sek) as gross_sek,
                                cast(? as date) - opened_on as days
                            from read_parquet(%s)
                            where closed_on is null)
                        select
                            case when days <= 30 then '0-30' when days <= 90 then '31-90'
                                when days <= 365 then '91-365' else '366-' end as days,
                            count(*) as deviations,
                            cast(coalesce(sum(gross_sek), 0) as decimal(38, 2)) as gross_sek
                        from aged
                        group by all
                        order by min(aged.days)
                        """.formatted(Sql.text(publication.parquet("fct_deviation"))))
                .param(publication.id().asOf())
                .query(DeviationAge.class)
                .list();
    }

    /** A publication of an older program may lack the table. */
    private static List<LateDelivery> late(Publication publication, Warehouse warehouse) {
        Path missing = publication.parquet("fct_missing");
        if (!Files.exists(missing)) {
            return List.of();
        }
        return warehouse
                .sql()
                .sql("""
                        select kind, region_code, year, due, days_late, expected_sek
                        from read_parquet(%s)
                        order by days_late desc nulls last, kind, year, region_code nulls first
                        """.formatted(Sql.text(missing)))
                .query(LateDelivery.class)
                .list();
    }

    private static List<Warning> warnings(Publication publication, Warehouse warehouse) {
        return warehouse
                .sql()
                .sql("""
                        select check_name, violations, sentence
                        from read_parquet(%s)
                        where violations > 0
                        order by violations desc nulls last, check_name nulls last
                        """.formatted(Sql.text(publication.parquet("check_result"))))
                .query(Warning.class)
                .list();
    }
}
