package se.bidrag.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.trial.proposal.Proposal.SeenFile;

/**
 * What was found in a file, what was not, and which known figures it agrees with.
 *
 * @param path as it was asked for
 * @param descriptor where the descriptor lies that names it; null when none does
 * @param seen how it seems to be written, where no descriptor says; null where one does
 * @param remarks what cannot be told of how it is written
 * @param open what a person must fill in
 * @param proposed a descriptor for a person to check; null where there is one
 * @param publication the publication it was compared with; null when the home has none
 * @param tables every table of regions in a document, in words
 * @param notes what else there is to tell of a document, such as hidden rows
 * @param deliveries what the models say of it, one for each resource
 * @param sentences how many sentences of running text were read; null where its format has none
 * @param amounts the amounts in them
 */
public record Trial(
        String path,
        @Nullable String descriptor,
        @Nullable SeenFile seen,
        List<String> remarks,
        List<String> open,
        @Nullable String proposed,
        @Nullable String publication,
        List<String> tables,
        List<String> notes,
        List<TriedDelivery> deliveries,
        @Nullable Integer sentences,
        List<FoundAmount> amounts) {

    public Trial {
        remarks = List.copyOf(remarks);
        open = List.copyOf(open);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        deliveries = List.copyOf(deliveries);
        amounts = List.copyOf(amounts);
    }

    /**
     * A resource of the file.
     *
     * @param fault why nothing of it can be read, or why it is rejected whole; null when it is not
     * @param summary null when nothing of it can be read
     * @param told what the file, or its reader, says beside its records
     * @param absentRegions names of the regions that a table for regions does not name
     * @param knownTables figures of the publication that most of its regions agree with
     * @param records for a budget: what its records agree with
     * @param ledger for a ledger: what each rule takes of it
     */
    public record TriedDelivery(
            String name,
            String kind,
            @Nullable String fault,
            @Nullable Summary summary,
            List<String> told,
            List<String> absentRegions,
            List<Refusal> refusals,
            List<KnownTable> knownTables,
            List<KnownRecord> records,
            @Nullable TriedLedger ledger) {}

    /**
     * Counts and sums.
     *
     * @param unit null when it differs between records, or is not known
     * @param rowsSek sum of the rows that are no totals; null without any
     * @param printedTotalSek the total row in the file
     * @param regions how many regions are named
     */
    public record Summary(
            String deliveryId,
            @Nullable String unit,
            long recordCount,
            long refusedCount,
            long totalRows,
            @Nullable BigDecimal rowsSek,
            @Nullable BigDecimal statedTotalSek,
            @Nullable BigDecimal printedTotalSek,
            @Nullable Long regions,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            @Nullable LocalDate firstPosting,
            @Nullable LocalDate lastPosting,
            @Nullable String regionName,
            @Nullable String rejectedReason) {}

    /** A record that would be refused. */
    public record Refusal(
            long recordNumber,
            @Nullable String columnName,
            @Nullable String value,
            String reason) {}

    /**
     * A figure of the current publication, compared region by region.
     *
     * @param isNational whether the state says it, not the regions
     * @param agreeing of the regions compared, within both precisions
     * @param exact of these, to the öre
     */
    public record KnownTable(
            boolean isNational, String figure, String grantCode, int year, long compared, long agreeing, long exact) {}

    /** A record and the nearest known figure of its region. */
    public record KnownRecord(
            long recordNumber,
            BigDecimal amountSek,
            String figure,
            String grantCode,
            int year,
            BigDecimal knownSek,
            String agreement,
            long agreeing) {}

    /**
     * An amount in running text.
     *
     * @param sentence its sentence's number, from 1
     * @param amountSek in kronor; null when it cannot be told, and fault says why
     * @param agreement the likeliest of the known figures that it agrees with; null when it agrees with none
     * @param agreeing how many known figures it agrees with
     */
    public record FoundAmount(
            int sentence,
            String text,
            String written,
            boolean isEstimate,
            @Nullable BigDecimal amountSek,
            @Nullable BigDecimal precisionSek,
            @Nullable String fault,
            @Nullable KnownFigure agreement,
            long agreeing) {}

    /**
     * A figure that the current publication knows.
     *
     * @param regionName null for all regions together
     * @param agreement {@code exact} or {@code rounding}
     */
    public record KnownFigure(
            @Nullable String regionName,
            String grantCode,
            int year,
            String figure,
            BigDecimal amountSek,
            String agreement) {}
}
