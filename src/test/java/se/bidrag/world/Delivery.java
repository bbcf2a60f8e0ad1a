package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a descriptor says and what stood in the file. */
record Delivery(
        String id,
        LocalDate dated,
        boolean isSynthetic,
        String sha256,
        @Nullable String fault,
        @Nullable String region,
        @Nullable String grant,
        @Nullable Integer year,
        Told told,
        @Nullable Stated stated,
        List<String> supersedes,
        List<Line> lines,
        List<Posting> postings) {

    Delivery withLines(List<Line> kept) {
        return new Delivery(
                id, dated, isSynthetic, sha256, fault, region, grant, year, told, stated, supersedes, kept, postings);
    }

    Delivery withPostings(List<Posting> kept) {
        return new Delivery(
                id, dated, isSynthetic, sha256, fault, region, grant, year, told, stated, supersedes, lines, kept);
    }

    Delivery told(Told otherwise) {
        return new Delivery(
                id,
                dated,
                isSynthetic,
                sha256,
                fault,
                region,
                grant,
                year,
                otherwise,
                stated,
                supersedes,
                lines,
                postings);
    }

    Delivery stated(Stated total) {
        return new Delivery(
                id, dated, isSynthetic, sha256, fault, region, grant, year, told, total, supersedes, lines, postings);
    }

    /** The same file delivered again under another name. */
    Delivery again(String otherId, LocalDate otherDate, List<String> replaces) {
        return new Delivery(
                otherId,
                otherDate,
                isSynthetic,
                sha256,
                fault,
                region,
                grant,
                year,
                told,
                stated,
                replaces,
                lines,
                postings);
    }

    /** A control total; without a unit it is in the file's. Its scale is the number of decimals written. */
    record Stated(BigDecimal amount, @Nullable String unit) {}

    /** Whether the reader could read a record, its figure only, or neither. */
    enum Reading {
        GOOD,
        FIGURE_ONLY,
        NOTHING
    }

    /** A record of an allocation or a budget; the amount's scale is the number of decimals written. */
    record Line(
            int number,
            @Nullable String region,
            @Nullable String grant,
            @Nullable String year,
            @Nullable String unit,
            @Nullable String recipient,
            @Nullable String side,
            @Nullable String status,
            @Nullable String board,
            @Nullable BigDecimal population,
            BigDecimal amount,
            Reading reading) {
        Line(
                int number,
                @Nullable String region,
                @Nullable String grant,
                @Nullable String year,
                @Nullable String unit,
                @Nullable String recipient,
                @Nullable String side,
                @Nullable String status,
                BigDecimal amount,
                Reading reading) {
            this(number, region, grant, year, unit, recipient, side, status, null, null, amount, reading);
        }
    }

    /** A record of a ledger, debit positive; a monthly one has a period, not a posting date. */
    record Posting(
            int number,
            @Nullable String region,
            LocalDate date,
            String account,
            String voucher,
            @Nullable String text,
            @Nullable String project,
            @Nullable String activity,
            @Nullable String counterparty,
            BigDecimal amount,
            boolean inTwoColumns,
            boolean isMonthly,
            Reading reading) {
        Posting(
                int number,
                @Nullable String region,
                LocalDate date,
                String account,
                @Nullable String text,
                @Nullable String project,
                @Nullable String activity,
                @Nullable String counterparty,
                BigDecimal amount,
                boolean inTwoColumns,
                boolean isMonthly,
                Reading reading) {
            this(
                    number,
                    region,
                    date,
                    account,
                    "V" + number,
                    text,
                    project,
                    activity,
                    counterparty,
                    amount,
                    inTwoColumns,
                    isMonthly,
                    reading);
        }
    }
}
