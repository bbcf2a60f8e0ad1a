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
 * @param around what a document says beside its table
 */
public record LakeContents(
        long records,
        long rejected,
        List<ControlTotal> totals,
        @Nullable String amountHeader,
        String pickedColumns,
        Surroundings around) {

    /** Of a file that is a table and nothing else. */
    public LakeContents(
            long records,
            long rejected,
            List<ControlTotal> totals,
            @Nullable String amountHeader,
            String pickedColumns) {
        this(records, rejected, totals, amountHeader, pickedColumns, Surroundings.NONE);
    }

    public LakeContents {
        totals = List.copyOf(totals);
        around = Objects.requireNonNullElse(around, Surroundings.NONE);
    }
}
