package se.bidrag.inspection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Catalogue;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.inspection.Explained.SentBy;
import se.bidrag.landing.SentText;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** Finds the words of delivered records: in the delivered file, else in the lake, else nowhere. */
final class SentRecords {

    /**
     * The words found.
     *
     * @param texts by record number
     */
    record Found(SentBy by, Map<Long, String> texts) {
        @Nullable
        String text(long record) {
            return texts.get(record);
        }

        SentBy by(long record) {
            return texts.containsKey(record) ? by : SentBy.GONE;
        }
    }

    private final Home home;
    private final Warehouse warehouse;
    private final Map<String, Delivery> deliveries;

    SentRecords(Home home, Warehouse warehouse) {
        this.home = home;
        this.warehouse = warehouse;
        this.deliveries = deliveries(home);
    }

    /** Descriptors that no longer read leave the lake to ask. */
    private static Map<String, Delivery> deliveries(Home home) {
        try {
            return Catalogue.read(home).readable().stream().collect(Collectors.toMap(Delivery::id, each -> each));
        } catch (InvalidHomeException changed) {
            return Map.of();
        }
    }

    Found find(String delivery, @Nullable String sha256, @Nullable String lakeFile, SortedSet<Long> records) {
        return inFile(delivery, sha256, records)
                .map(texts -> new Found(SentBy.DELIVERED_FILE, texts))
                .or(() -> inLake(lakeFile, records).map(texts -> new Found(SentBy.LAKE, texts)))
                .orElseGet(() -> new Found(SentBy.GONE, Map.of()));
    }

    private Optional<Map<Long, String>> inFile(String id, @Nullable String sha256, SortedSet<Long> records) {
        Delivery delivery = deliveries.get(id);
        Declaration declaration = delivery == null ? null : delivery.declaration();
        if (delivery == null || declaration == null || sha256 == null) {
            return Optional.empty();
        }
        return new SentText(warehouse)
                .of(delivery.fileIn(home), sha256, declaration.kind(), declaration.reading(), records);
    }

    private Optional<Map<Long, String>> inLake(@Nullable String lakeFile, SortedSet<Long> records) {
        if (lakeFile == null) {
            return Optional.empty();
        }
        Map<Long, String> texts = new HashMap<>();
        long before = 0;
        for (String part : lakeFile.split(", ", -1)) {
            Path parquet = home.lake().resolve(part);
            if (!Files.isRegularFile(parquet)) {
                return Optional.empty();
            }
            texts.putAll(inPart(parquet, before, records));
            before += rows(parquet);
        }
        return Optional.of(texts);
    }

    private long rows(Path parquet) {
        return warehouse
                .sql()
                .sql("select count(*) from read_parquet(%s)".formatted(Sql.text(parquet)))
                .query(Long.class)
                .single();
    }

    private Map<Long, String> inPart(Path parquet, long before, SortedSet<Long> records) {
        String source =
                "(select *, file_row_number + 1 + %d as record_number from read_parquet(%s, file_row_number = true))"
                        .formatted(before, Sql.text(parquet));
        List<String> columns = warehouse
                .sql()
                .sql("select column_name from (describe select * from %s)".formatted(source))
                .query(String.class)
                .list();
        String words = List.of("amount_text", "amount", "debit", "credit").stream()
                .filter(column -> columns.contains("amount_text") == column.equals("amount_text"))
                .filter(columns::contains)
                .map(column -> "cast(%s as varchar)".formatted(column))
                .collect(Collectors.joining(", "));
        Map<Long, String> texts = new HashMap<>();
        warehouse
                .sql()
                .sql("select record_number, concat_ws(' | ', %s) from %s where record_number in (%s)"
                        .formatted(
                                words,
                                source,
                                records.stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .query(row -> {
                    texts.put(row.getLong(1), row.getString(2));
                });
        return texts;
    }
}
