package se.bidrag.publish;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * One row of the published {@code dim_delivery}: what a publication rests on.
 *
 * @param kind null for a file that no descriptor named
 * @param lakeFile null where nothing landed
 * @param rowCount records read, refused ones too; null where nothing landed
 * @param readTotalSek their figures' sum; null where there is none
 */
public record PublishedDelivery(
        String deliveryId,
        String path,
        @Nullable String kind,
        @Nullable String lakeFile,
        @Nullable Long rowCount,
        @Nullable BigDecimal readTotalSek) {

    /** Reads a publication's deliveries, in order of name. */
    public static List<PublishedDelivery> in(Publication publication, WarehouseSettings settings) {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            return warehouse
                    .sql()
                    .sql("""
                            select delivery_id, path, kind, lake_file, row_count, read_total_sek
                            from read_parquet(%s)
                            order by delivery_id
                            """.formatted(Sql.text(publication.parquet("dim_delivery"))))
                    .query(PublishedDelivery.class)
                    .list();
        }
    }
}
