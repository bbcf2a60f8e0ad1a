package se.bidrag.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about its figures, in the words of the descriptor's schema, its defaults filled in.
 *
 * <p>Texts, not enums: Java only carries them to the models, and the schema that people's editors use is the one list of
 * words allowed. What a kind of document does not have is null.
 *
 * @param dated null for what is read from a database and not dated by its descriptor: the date of each night's figures
 * @param region code or name of the region, where the file has no such column
 * @param roundedToSek last digit that means something
 */
public record Terms(
        String publisher,
        String origin,
        @Nullable LocalDate dated,
        String datedBasis,
        @Nullable String region,
        @Nullable Integer year,
        @Nullable String grant,
        @Nullable String stage,
        @Nullable String recipient,
        @Nullable Integer instalment,
        @Nullable String unit,
        @Nullable BigDecimal roundedToSek,
        @Nullable StatedTotal statedTotal,
        @Nullable String absentMeans,
        @Nullable String version,
        @Nullable String mode,
        @Nullable String series,
        @Nullable String status,
        @Nullable String sign,
        @Nullable Covers covers,
        @Nullable String granularity,
        @Nullable Boolean publishText) {}
