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
 * @param told what else the file or its reader says
 */
public record LakeContents(
        long records,
        long rejected,
        List<ControlTotal> totals,
        @Nullable String amountHeader,
        String pickedColumns,
        @Nullable List<Told> told) {

    public LakeContents {
        totals = List.copyOf(totals);
        told = told == null ? List.of() : List.copyOf(told);
    }

    /** Of a file that says nothing else. */
    LakeContents(
            long records,
            long rejected,
            List<ControlTotal> totals,
            @Nullable String amountHeader,
            String pickedColumns) {
        this(records, rejected, totals, amountHeader, pickedColumns, List.of());
    }

    @Override
    public List<Told> told() {
        return Objects.requireNonNull(told);
    }
}
