package se.bidrag.landing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts and sums records while they are read, so that the lake can be held against something it did not make. */
final class ControlTotals {

    private static final int MOST_UNITS = 1000;
    private static final String NONE = "";

    private final Map<String, ControlTotal> byUnit = new LinkedHashMap<>();
    private long records;
    private long rejected;

    void add(TypedRecord typed) {
        @Nullable String written = typed.unit();
        String unit = Objects.requireNonNullElse(written, NONE);
        records++;
        rejected += typed.isRejected() ? 1 : 0;
        add(unit, new ControlTotal(written, 1, Objects.requireNonNullElse(typed.money(), BigDecimal.ZERO)));
        if (byUnit.size() > MOST_UNITS) {
            throw new UnreadableFileException(
                    "more than %d different units up to record %d; is the right column declared as unit?"
                            .formatted(MOST_UNITS, records));
        }
    }

    /** The totals of one of several lake files that make a delivery. */
    void add(LakeContents part) {
        records += part.records();
        rejected += part.rejected();
        part.totals().forEach(total -> add(Objects.requireNonNullElse(total.unit(), NONE), total));
    }

    private void add(String unit, ControlTotal total) {
        byUnit.merge(unit, total, ControlTotal::plus);
    }

    long records() {
        return records;
    }

    long rejected() {
        return rejected;
    }

    List<ControlTotal> totals() {
        return List.copyOf(byUnit.values());
    }
}
