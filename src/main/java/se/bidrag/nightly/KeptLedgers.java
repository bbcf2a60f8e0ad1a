package se.bidrag.nightly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.bidrag.delivery.Kind;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import se.bidrag.model.KeptModels;
import se.bidrag.model.KeptRows;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/**
 * What models made of ledgers in earlier nights. A ledger's rows are kept for as long as its delivery is the same, read in
 * the same way by the same program, beside the same reference tables; a changed one is read again, and only that one.
 */
final class KeptLedgers implements KeptRows {

    private final KeptFolder folder;
    private final KeptModels models;
    private final Warehouse warehouse;
    private final boolean isWorthIt;
    private final KeptFolder.Contents earlier;
    private final String everything;
    private final Map<String, String> ledgers;
    private final Set<String> kept;

    private KeptLedgers(KeptFolder folder, KeptModels models, boolean isWorthIt, Warehouse warehouse) {
        this.folder = folder;
        this.models = models;
        this.warehouse = warehouse;
        this.isWorthIt = isWorthIt;
        this.earlier = isWorthIt ? folder.read() : KeptFolder.Contents.NOTHING;
        this.everything = isWorthIt ? everything() : "";
        this.ledgers = isWorthIt ? ledgers() : Map.of();
        this.kept = ledgers.entrySet().stream()
                .filter(ledger -> everything.equals(earlier.everything())
                        && ledger.getValue().equals(earlier.deliveries().get(ledger.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Those of a home whose deliveries and reference tables are in the build already.
     *
     * @param from a home with fewer ledger records keeps nothing: reading them costs less than keeping
     */
    static KeptLedgers of(Home home, KeptModels models, long from, Warehouse build) {
        long records = build.sql()
                .sql("select coalesce(sum(record_count), 0) from raw.delivery where kind = ?")
                .param(Kind.LEDGER.text())
                .query(Long.class)
                .single();
        return new KeptLedgers(new KeptFolder(home), models, records >= from, build);
    }

    /** The deliveries whose records need not be read. */
    Set<String> deliveries() {
        return kept;
    }

    @Override
    public Optional<String> of(String table) {
        return kept.isEmpty() || !models.tables().contains(table)
                ? Optional.empty()
                : Optional.of("select * from read_parquet(%s) where delivery_id in (select unnest(%s))"
                        .formatted(Sql.text(folder.file(table)), Sql.texts(kept)));
    }

    /** Keeps what the models made tonight, unless all of it was kept already. */
    void keep() {
        if (!isWorthIt) {
            folder.clear();
        } else if (!everything.equals(earlier.everything()) || !ledgers.equals(earlier.deliveries())) {
            folder.write(
                    everything,
                    ledgers,
                    models.tables(),
                    copy -> warehouse.execute(
                            "copy %s to %s (format parquet)".formatted(copy.table(), Sql.text(copy.to()))));
        }
    }

    private String everything() {
        String tables = models.unchanged().stream()
                .filter(table -> !hasDeliveries(table))
                .map(table -> table + " " + hash(table))
                .collect(Collectors.joining("\n"));
        return Sha256.of(String.join("\n", ProgramFiles.checksums()) + "\n" + tables);
    }

    private String hash(String table) {
        return warehouse
                .sql()
                .sql("select coalesce(sha256(string_agg(told, chr(10) order by told)), '') from (%s)"
                        .formatted(told(table, "''")))
                .query(String.class)
                .single();
    }

    private Map<String, String> ledgers() {
        String told = models.unchanged().stream()
                .filter(this::hasDeliveries)
                .map(table -> told(table, "delivery_id"))
                .collect(Collectors.joining("\nunion all\n"));
        Map<String, String> hashes = new TreeMap<>();
        warehouse
                .sql()
                .sql("""
                        select delivery_id, sha256(string_agg(told, chr(10) order by told)) as hash from (%s)
                        where delivery_id in (select delivery_id from raw.delivery where kind = ?)
                        group by delivery_id""".formatted(told))
                .param(Kind.LEDGER.text())
                .query()
                .listOfRows()
                .forEach(row -> hashes.put(String.valueOf(row.get("delivery_id")), String.valueOf(row.get("hash"))));
        return hashes;
    }

    /** The rows of a table as texts that tell all of them apart. */
    private static String told(String table, String delivery) {
        return "select %s as delivery_id, '%s ' || cast(to_json(each) as varchar) as told from %s as each"
                .formatted(delivery, table, table);
    }

    private boolean hasDeliveries(String table) {
        List<String> parts = List.of(table.split("\\.", -1));
        return warehouse
                .sql()
                .sql("""
                        select count(*) > 0 from duckdb_columns()
                        where schema_name = ? and table_name = ? and column_name = 'delivery_id'""")
                .param(parts.get(0))
                .param(parts.get(1))
                .query(Boolean.class)
                .single();
    }
}
