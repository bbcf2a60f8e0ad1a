package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.warehouse.Warehouse;

/** Reads polluted ledgers and judges what came of it, by account, date, voucher and amount. */
final class PollutedReading {

    private static final Pattern VOUCHER = Pattern.compile("V[0-9]{3}");
    private static final String FIGURES = "account || ' ' || posting_date || ' ' || voucher || ' ' || amount";

    private final Warehouse warehouse;
    private final LakeShape shape;
    private final Path root;
    private String told = "";

    PollutedReading(Warehouse warehouse, LakeShape shape, Path root) {
        this.warehouse = warehouse;
        this.shape = shape;
        this.root = root;
    }

    Outcome outcome(Pollution pollution, long leastBulkSize) throws IOException {
        List<String> missing = new ArrayList<>(figures(pollution.content()));
        Path file = Files.write(root.resolve("ledger.csv"), pollution.bytes());
        Path parquet = root.resolve("ledger.parquet");
        try {
            FileStamp.ofContents(file);
            new FileReading(warehouse, shape, pollution.content().reading(), leastBulkSize, Vocabulary.NONE)
                    .read(file, parquet);
        } catch (UnreadableFileException e) {
            told = e.fault();
            return Outcome.REFUSED;
        }
        List<String> read = accepted(parquet);
        List<Map<String, Object>> rejected = rejected(parquet);
        told = "read %s, refused %s".formatted(read, rejected);
        for (String each : read) {
            if (!missing.remove(each)) {
                return Outcome.WRONG;
            }
        }
        if (rejected.isEmpty()) {
            return missing.isEmpty() ? Outcome.RIGHT : Outcome.WRONG;
        }
        long held = rejected.stream().mapToLong(PollutedReading::postings).sum();
        return missing.size() <= held ? Outcome.REFUSED : Outcome.WRONG;
    }

    /** What became of the latest one, in words. */
    String told() {
        return told;
    }

    private List<String> accepted(Path parquet) {
        return warehouse
                .sql()
                .sql("select coalesce(%s, '?') from %s where rejected_reason is null"
                        .formatted(FIGURES, shape.rows(parquet)))
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> rejected(Path parquet) {
        return warehouse
                .sql()
                .sql("select * from %s where rejected_reason is not null".formatted(shape.rows(parquet)))
                .query()
                .listOfRows();
    }

    /** How many postings a refused record holds: one, or the vouchers of several that became one. */
    private static long postings(Map<String, Object> rejected) {
        return Math.max(
                1,
                VOUCHER.matcher(String.valueOf(rejected.values()))
                        .results()
                        .map(match -> match.group())
                        .distinct()
                        .count());
    }

    private static List<String> figures(CleanLedger ledger) {
        List<String> header = ledger.header();
        return ledger.records().stream()
                .map(record -> "%s %s %s %s"
                        .formatted(
                                record.get(header.indexOf("Konto")).replace("\"", ""),
                                record.get(header.indexOf("Datum")),
                                record.get(header.indexOf("Verifikation")),
                                amount(record.get(header.indexOf("Belopp")))))
                .toList();
    }

    private static String amount(String written) {
        return new java.math.BigDecimal(written.replace(" ", "").replace(',', '.'))
                .setScale(2)
                .toPlainString();
    }
}
