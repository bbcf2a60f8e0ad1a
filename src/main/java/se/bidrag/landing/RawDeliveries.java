package se.bidrag.landing;

import java.util.List;
import java.util.Set;
import se.bidrag.delivery.Declaration;
import se.bidrag.home.Home;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** What was delivered and landed, laid out in the raw schema of a build: tables of deliveries, views of their records. */
public final class RawDeliveries {

    private final Home home;
    private final List<SqlFile> rawShapes;

    /** For builds from this home's lake, with the shapes of {@code sql/raw}. */
    public RawDeliveries(Home home, List<SqlFile> rawShapes) {
        this.home = home;
        this.rawShapes = List.copyOf(rawShapes);
    }

    /**
     * Makes and fills {@code raw.delivery} and what belongs to a delivery, and makes the views {@code raw.<kind>_record}
     * and {@code raw.rejected_record}; tables of those names are replaced.
     */
    public void lay(List<Landed> landings, Warehouse build) {
        tell(landings, build);
        layRecords(landings, Set.of(), build);
    }

    /** The records alone, of deliveries that are told already; of those in this set no readable ledger record. */
    public void layRecords(List<Landed> landings, Set<String> withoutLedgerRecords, Warehouse build) {
        new RawSurroundings(build).lay(landings);
        new RawViews(home.lake(), rawShapes).make(withoutLedgerRecords, build);
    }

    /**
     * Makes the views of records over the lake files that {@code raw.delivery} and {@code raw.lake_part} name; tables of
     * those names are replaced.
     */
    public void records(Warehouse build) {
        new RawViews(home.lake(), rawShapes).make(Set.of(), build);
    }

    /** The tables alone: what deliveries are and what their reader counted, without their records. */
    public void tell(List<Landed> landings, Warehouse build) {
        build.execute("create schema if not exists raw");
        List.of(
                        "raw.delivery",
                        "raw.lake_part",
                        "raw.supersedes",
                        "raw.delivery_total",
                        "raw.delivery_told",
                        "raw.document",
                        "raw.prose_amount")
                .forEach(table -> make(table, build));
        try (RowAppender deliveries = build.append("raw", "delivery");
                RowAppender parts = build.append("raw", "lake_part");
                RowAppender supersedes = build.append("raw", "supersedes");
                RowAppender totals = build.append("raw", "delivery_total");
                RowAppender told = build.append("raw", "delivery_told")) {
            for (Landed landed : landings) {
                List<LakeFile> files = landed.files();
                ControlTotals all = new ControlTotals();
                String id = landed.delivery().id();
                for (LakeFile file : files) {
                    parts.row(id, file.name(), all.records());
                    all.add(file.contents());
                    file.contents().told().forEach(each -> told.row(id, each.subject(), each.text()));
                }
                deliveries.row(DeliveryRow.of(landed, files, all.records()));
                Declaration declaration = landed.delivery().declaration();
                if (declaration != null) {
                    declaration.supersedes().forEach(earlier -> supersedes.row(id, earlier));
                }
                all.totals().forEach(total -> totals.row(id, total.unit(), total.records(), total.money()));
            }
        }
    }

    private void make(String table, Warehouse build) {
        SqlFile shape = rawShapes.stream()
                .filter(file -> file.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no SQL file has the shape of " + table));
        build.execute("create or replace table %s as %s".formatted(table, shape.text()));
    }
}
