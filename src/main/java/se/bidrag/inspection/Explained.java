package se.bidrag.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a region and year, walked down to the records they are the sum of.
 *
 * @param publication its name
 * @param grant null for the whole region and year
 * @param figures in the order of the money's way
 * @param differences what does not agree, with what explains it; none when one figure was asked for
 * @param changedModels SQL files that are not what they were when the publication was made
 */
public record Explained(
        String publication,
        LocalDate asOf,
        Region region,
        int year,
        @Nullable String grant,
        List<Figure> figures,
        List<Difference> differences,
        List<String> changedModels) {

    public Explained {
        figures = List.copyOf(figures);
        differences = List.copyOf(differences);
        changedModels = List.copyOf(changedModels);
    }

    /**
     * One published figure.
     *
     * @param table the published table that shows it
     * @param amountSek null when nothing is known, which is not 0
     * @param models the tables its value passes on its way down to the delivered records
     */
    public record Figure(
            FigureName figure, String table, @Nullable BigDecimal amountSek, List<String> models, List<Row> rows) {
        public Figure {
            models = List.copyOf(models);
            rows = List.copyOf(rows);
        }
    }

    /** A row of the reconciliation: a grant's, or a bundle's; without a grant, the unmatched receipts. */
    public record Row(
            @Nullable String grantCode,
            @Nullable String grantName,
            @Nullable BigDecimal amountSek,
            List<Source> sources) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A delivery's part in a figure.
     *
     * @param recordCount 0 where a decision means 0 for a region that it does not name
     */
    public record Source(
            String deliveryId,
            String path,
            boolean isSynthetic,
            long recordCount,
            BigDecimal amountSek,
            List<SentRecord> records) {
        public Source {
            records = List.copyOf(records);
        }
    }

    /**
     * A delivered record.
     *
     * @param grantCode the grant it names, which may be a part of the row's bundle
     * @param sent the figure as it is written, when that can still be read
     * @param sentBy where it was read
     */
    public record SentRecord(
            long recordNumber,
            @Nullable String grantCode,
            BigDecimal amountSek,
            @Nullable String sent,
            SentBy sentBy) {}

    /** Where the text as sent was found. */
    public enum SentBy {
        /** The delivered file, unchanged since it was landed. */
        DELIVERED_FILE,
        /** The lake, which keeps a document's words and a ledger's figures. */
        LAKE,
        /** Nowhere: both are gone, or changed. */
        GONE
    }

    /** Two figures that do not agree. */
    public record Difference(
            String grantCode,
            String measure,
            String outcome,
            BigDecimal differenceSek,
            BigDecimal residualSek,
            List<Cause> causes) {
        public Difference {
            causes = List.copyOf(causes);
        }
    }

    /** What explains part of a difference. */
    public record Cause(String cause, String labelSv, BigDecimal explainedSek, String evidence) {}
}
