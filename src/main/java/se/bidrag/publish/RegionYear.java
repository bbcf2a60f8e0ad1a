package se.bidrag.publish;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** One row of the published {@code fct_region_year}: what a region was given, budgeted and received in a year. */
public record RegionYear(
        int year,
        String regionCode,
        @Nullable String regionName,
        @Nullable BigDecimal decidedSek,
        @Nullable BigDecimal budgetedSek,
        @Nullable BigDecimal receivedSek,
        @Nullable BigDecimal differenceSek,
        String outcome,
        boolean isSynthetic) {

    /** Reads a publication's rows, in order of year and region. */
    public static List<RegionYear> in(Publication publication, WarehouseSettings settings) {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            return warehouse
                    .sql()
                    .sql("""
                            select year, region_code, region_name, decided_sek, budgeted_sek, received_sek,
                                difference_sek, outcome, is_synthetic
                            from read_parquet(%s) as region_year
                            left join read_parquet(%s) as region using (region_code)
                            order by year nulls last, region_code nulls last
                            """.formatted(
                                    Sql.text(publication.parquet("fct_region_year")),
                                    Sql.text(publication.parquet("dim_region"))))
                    .query(RegionYear.class)
                    .list();
        }
    }
}
