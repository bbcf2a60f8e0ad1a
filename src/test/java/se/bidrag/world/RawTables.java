package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** Lays a world out as the raw tables, as landing and the reference tables would. */
final class RawTables {

    private final Warehouse warehouse;

    RawTables(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    void fill(World world, LocalDate asOf, @Nullable LocalDate knownAt) {
        append("run", rows -> rows.row(asOf, knownAt, "p", null, asOf.atStartOfDay(), "worlds"));
        append("regions", rows -> world.regions()
                .forEach(region -> rows.row(region.code(), region.name(), null, null, null, null, null)));
        append("region_names", rows -> world.regions().forEach(region -> rows.row(region.otherName(), region.code())));
        append("grants", rows -> world.grants()
                .forEach(grant -> rows.row(
                        grant.code(),
                        "namn " + grant.code(),
                        grant.terms().series(),
                        null,
                        grant.terms().classification(),
                        grant.terms().isPerformanceBased(),
                        null,
                        grant.terms().allocationKey(),
                        null,
                        grant.isUmbrella(),
                        grant.terms().receiptDue(),
                        null)));
        append("grant_names", rows -> world.grantNames()
                .forEach(name -> rows.row(
                        name.name(),
                        name.grant(),
                        name.region(),
                        name.valid().from(),
                        name.valid().to())));
        append("grant_relations", rows -> world.grants().stream()
                .filter(grant -> grant.partOf() != null)
                .forEach(grant -> rows.row(grant.code(), grant.partOf(), "part_of")));
        append("account_classes", rows -> world.classes()
                .forEach(row -> rows.row(
                        row.region(),
                        row.from(),
                        row.to(),
                        row.accountClass(),
                        row.valid().from(),
                        row.valid().to())));
        append("grant_mappings", rows -> world.mappings()
                .forEach(row -> rows.row(
                        row.region(),
                        row.priority(),
                        row.from(),
                        row.to(),
                        row.project(),
                        row.activity(),
                        row.counterparty(),
                        row.textContains(),
                        row.grant(),
                        row.valid().from(),
                        row.valid().to())));
        append("delivery", rows -> world.deliveries().forEach(delivery -> rows.row(RawDelivery.row(delivery))));
        append("supersedes", rows -> world.deliveries()
                .forEach(delivery -> delivery.supersedes().forEach(older -> rows.row(delivery.id(), older))));
        append("delivery_total", rows -> world.deliveries().stream()
                .filter(delivery -> delivery.fault() == null)
                .forEach(delivery -> RawRecords.totals(delivery).forEach(rows::row)));
        append("allocation_record", rows -> world.deliveries().forEach(d -> RawRecords.allocations(d, rows)));
        append("budget_record", rows -> world.deliveries().forEach(d -> RawRecords.budgets(d, rows)));
        append("ledger_record", rows -> world.deliveries().forEach(d -> RawRecords.postings(d, rows)));
        append("rejected_record", rows -> world.deliveries().forEach(d -> RawRecords.rejected(d, rows)));
    }

    /** As a document in Swedish prints it. */
    static String printed(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    private void append(String table, Consumer<RowAppender> fill) {
        try (RowAppender rows = warehouse.append("raw", table)) {
            fill.accept(rows);
        }
    }
}
