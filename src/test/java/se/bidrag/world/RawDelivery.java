package se.bidrag.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Stated;
import se.bidrag.world.Told.Money;

/** A row of {@code raw.delivery}. */
final class RawDelivery {

    private static final List<String> COLUMNS = List.of(
            "delivery_id",
            "package_name",
            "resource_name",
            "path",
            "kind",
            "format",
            "publisher",
            "origin",
            "dated",
            "dated_basis",
            "region_text",
            "year",
            "grant_text",
            "stage",
            "recipient_type",
            "instalment",
            "unit",
            "rounded_to",
            "stated_total_text",
            "stated_total",
            "stated_total_decimals",
            "stated_total_unit",
            "absent_means",
            "version",
            "mode",
            "series",
            "status",
            "sign",
            "covers_from",
            "covers_to",
            "granularity",
            "publish_text",
            "amount_header",
            "picked_columns",
            "sha256",
            "lake_file",
            "content_sha256",
            "record_count",
            "total_record",
            "total_row_money",
            "fault",
            "stale_reason");

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private RawDelivery(Delivery delivery) {
        values.put("delivery_id", delivery.id());
        values.put("package_name", delivery.id().split("/", 2)[0]);
        values.put("resource_name", delivery.id().split("/", 2)[1]);
        values.put("path", "incoming/" + delivery.id() + ".csv");
        values.put("kind", kind(delivery.told()));
        values.put("format", "csv");
        values.put("publisher", "Syntetiska världen");
        values.put("origin", delivery.isSynthetic() ? "synthetic" : "public");
        values.put("dated", delivery.dated());
        values.put("region_text", delivery.region());
        values.put("year", delivery.year());
        values.put("grant_text", delivery.grant());
        values.put("sha256", delivery.sha256());
        values.put("fault", delivery.fault());
        if (delivery.fault() == null) {
            values.put("lake_file", delivery.sha256() + ".parquet");
            values.put(
                    "record_count",
                    (long) delivery.lines().size() + delivery.postings().size());
        }
        @Nullable Stated stated = delivery.stated();
        if (stated != null) {
            String unit = stated.unit() == null ? "" : " " + stated.unit();
            values.put("stated_total_text", RawTables.printed(stated.amount()) + unit);
            values.put("stated_total", stated.amount());
            values.put("stated_total_decimals", stated.amount().scale());
            values.put("stated_total_unit", stated.unit());
        }
        tell(delivery.told());
    }

    static @Nullable Object[] row(Delivery delivery) {
        RawDelivery row = new RawDelivery(delivery);
        return COLUMNS.stream().map(row.values::get).toArray();
    }

    private void tell(Told told) {
        if (told instanceof Told.Allocation allocation) {
            values.put("stage", allocation.stage());
            values.put("recipient_type", allocation.recipientType());
            values.put("instalment", allocation.instalment());
            values.put("absent_means", allocation.absentMeans());
            money(allocation.money());
        } else if (told instanceof Told.Budget budget) {
            values.put("version", budget.version());
            values.put("mode", budget.mode());
            values.put("series", budget.series());
            values.put("status", budget.status());
            values.put("sign", budget.sign());
            money(budget.money());
        } else if (told instanceof Told.Ledger ledger) {
            @Nullable LocalDate from = ledger.from();
            values.put("covers_from", from);
            values.put("covers_to", ledger.to());
        }
    }

    private void money(Money money) {
        values.put("unit", money.unit());
        values.put("amount_header", money.header());
        values.put("rounded_to", money.roundedTo());
    }

    private static String kind(Told told) {
        if (told instanceof Told.Allocation) {
            return "allocation";
        }
        return told instanceof Told.Budget ? "budget" : "ledger";
    }
}
