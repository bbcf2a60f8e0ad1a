package se.bidrag.publish;

import java.util.List;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * How a publication stands: what is still open in it.
 *
 * @param openDeviations differences that no later figure has closed
 * @param warnings checks that found something, worst first
 */
public record Standing(long openDeviations, List<Warning> warnings) {

    public Standing {
        warnings = List.copyOf(warnings);
    }

    /** A check that found something, with the number of rows that break its rule. */
    public record Warning(String checkName, long violations, String sentence) {}

    /** Reads it from a publication's own tables. */
    public static Standing of(Publication publication, WarehouseSettings settings) {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            long open = warehouse
                    .sql()
                    .sql("select count(*) from read_parquet(%s) where closed_on is null"
                            .formatted(Sql.text(publication.parquet("fct_deviation"))))
                    .query(Long.class)
                    .single();
            List<Warning> warnings = warehouse
                    .sql()
                    .sql("""
                            select check_name, violations, sentence
                            from read_parquet(%s)
                            where violations > 0
                            order by violations desc nulls last, check_name nulls last
                            """.formatted(Sql.text(publication.parquet("check_result"))))
                    .query(Warning.class)
                    .list();
            return new Standing(open, warnings);
        }
    }
}
