package se.bidrag.inspection;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one publication to another.
 *
 * @param inputs what came, went or changed among deliveries, reference rows, SQL files and dates
 */
public record Changes(String older, String newer, List<Change> figures, List<Input> inputs) {

    public Changes {
        figures = List.copyOf(figures);
        inputs = List.copyOf(inputs);
    }

    /**
     * A figure that changed.
     *
     * @param grantCode null for receipts that are matched to none
     * @param oldSek null when the figure was not there
     * @param isProved whether the reasons are proved, or only all that can have done it
     */
    public record Change(
            String regionCode,
            String regionName,
            @Nullable String grantCode,
            int year,
            String figure,
            @Nullable BigDecimal oldSek,
            @Nullable BigDecimal newSek,
            BigDecimal changeSek,
            boolean isProved,
            List<Input> because) {
        public Change {
            because = List.copyOf(because);
        }
    }

    /** An input and what happened to it. */
    public record Input(String kind, String name, String how) {}
}
