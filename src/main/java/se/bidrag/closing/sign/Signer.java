package se.bidrag.closing.sign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code reference/signers.csv}: what one person may sign, and when.
 *
 * @param regions codes; {@code *} for every region
 * @param amountLimitSek the largest closed figure they may sign; null for any
 * @param validFrom the first day
 * @param validTo the last day; null while it has none
 * @param publicKey what a signature by key is held against; null for who signs by the region's own service
 */
public record Signer(
        PersonName name,
        Role role,
        List<String> regions,
        @Nullable BigDecimal amountLimitSek,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable VerifyingKey publicKey) {

    /** In place of regions: every one, and what is closed for all of them at once. */
    static final String EVERY_REGION = "*";

    public Signer {
        regions = List.copyOf(regions);
    }

    /** Whether they may sign for this region; null asks for every region. */
    boolean covers(@Nullable String region) {
        return regions.contains(EVERY_REGION) || (region != null && regions.contains(region));
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean maySign(BigDecimal largestSek) {
        return amountLimitSek == null || largestSek.compareTo(amountLimitSek) <= 0;
    }

    /** The row as a publication's table {@code input} names it, cell by cell; empty cells are left out. */
    public String row() {
        return "signers.csv: " + cells();
    }

    /** A row without the day on which it ends, which may be set when somebody leaves. */
    public static String withoutEnd(String row) {
        return row.replaceFirst(", valid_to=\\d{4}-\\d{2}-\\d{2}", "");
    }

    private String cells() {
        return Stream.of(
                        cell("name", name),
                        cell("role", role.word()),
                        cell("regions", String.join(" ", regions)),
                        cell("amount_limit_sek", amountLimitSek == null ? null : written(amountLimitSek)),
                        cell("valid_from", validFrom),
                        cell("valid_to", validTo),
                        cell("public_key", publicKey == null ? null : publicKey.line()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String written(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static Optional<String> cell(String column, @Nullable Object value) {
        return Optional.ofNullable(value).map(cell -> column + "=" + cell);
    }
}
