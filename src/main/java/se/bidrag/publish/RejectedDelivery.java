package se.bidrag.publish;

import java.util.List;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** One row of the published {@code dim_delivery} that gives no facts, and why. */
public record RejectedDelivery(String deliveryId, String rejectedReason) {

    /** Reads a publication's rejected deliveries, in order of name. */
    public static List<RejectedDelivery> in(Publication publication, WarehouseSettings settings) {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            return warehouse
                    .sql()
                    .sql(
                            "select delivery_id, rejected_reason from read_parquet(%s) where is_rejected order by delivery_id"
                                    .formatted(Sql.text(publication.parquet("dim_delivery"))))
                    .query(RejectedDelivery.class)
                    .list();
        }
    }
}
