package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What only one kind of delivery is told. */
sealed interface Told {
    record Allocation(
            String stage,
            String recipientType,
            @Nullable Integer instalment,
            @Nullable String absentMeans,
            Money money) implements Told {}

    record Budget(
            @Nullable String version,
            String mode,
            @Nullable String series,
            String status,
            @Nullable String sign,
            Money money)
            implements Told {}

    record Ledger(@Nullable LocalDate from, @Nullable LocalDate to) implements Told {}

    /** How a document writes money. */
    record Money(
            String unit, @Nullable String header, @Nullable BigDecimal roundedTo) {}
}
