package se.bidrag.landing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the reader says that it read, kept beside the lake file and never read back from it.
 *
 * @param records every record, the rejected ones too
 * @param amountHeader header of the amount column, which may name a unit in words
 * @param pickedColumns which header was taken as what: {@code amount=Kronor, region=Region}
 * @param ownTotal the last record, where it is the file's own sum and no record; null where it is not
 * @param unpackedSha256 of the bytes that were read; null where they are the delivered file's own
 * @param around what a document says beside its table
 * @param told what else the file or its reader says
 */
public record LakeContents(
        long records,
        long rejected,
        List<ControlTotal> totals,
        @Nullable String amountHeader,
        String pickedColumns,
        Surroundings around,
        @Nullable List<Told> told,
        @Nullable OwnTotal ownTotal,
        @Nullable String unpackedSha256) {

    public LakeContents {
        totals = List.copyOf(totals);
        around = Objects.requireNonNullElse(around, Surroundings.NONE);
        told = told == null ? List.of() : List.copyOf(told);
    }

    /** Of a document, with what stands around its table. */
    LakeContents(
            long records,
            long rejected,
            List<ControlTotal> totals,
            @Nullable String amountHeader,
            String pickedColumns,
            Surroundings around) {
        this(records, rejected, totals, amountHeader, pickedColumns, around, List.of(), null, null);
    }

    /** Of a file that says other things than its records. */
    LakeContents(
            long records,
            long rejected,
            List<ControlTotal> totals,
            @Nullable String amountHeader,
            String pickedColumns,
            List<Told> told) {
        this(records, rejected, totals, amountHeader, pickedColumns, Surroundings.NONE, told, null, null);
    }

    /** Of a file that is a table and nothing else. */
    LakeContents(
            long records,
            long rejected,
            List<ControlTotal> totals,
            @Nullable String amountHeader,
            String pickedColumns) {
        this(records, rejected, totals, amountHeader, pickedColumns, Surroundings.NONE);
    }

    @Override
    public List<Told> told() {
        return Objects.requireNonNull(told);
    }

    LakeContents with(@Nullable OwnTotal own) {
        return new LakeContents(
                records, rejected, totals, amountHeader, pickedColumns, around, told, own, unpackedSha256);
    }

    LakeContents unpackedFrom(String sha256) {
        return new LakeContents(records, rejected, totals, amountHeader, pickedColumns, around, told, ownTotal, sha256);
    }
}
