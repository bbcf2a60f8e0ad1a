package se.bidrag.landing.sie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import se.bidrag.landing.Told;

/**
 * What was read out of a SIE file.
 *
 * @param rows all of them, the rejected ones too
 * @param rejectedVouchers vouchers of which every row is rejected
 * @param money sum of the rows' amounts
 * @param balances sum of the opening and closing balances as stated
 * @param dimensions what was used as what: {@code activity=Verksamhet, project=6}
 * @param filled the columns of {@link SieRows} that some row fills
 */
public record SieContents(
        long rows,
        long rejectedVouchers,
        BigDecimal money,
        BigDecimal balances,
        String dimensions,
        List<Told> told,
        Set<String> filled) {

    public SieContents {
        told = List.copyOf(told);
        filled = Set.copyOf(filled);
    }
}
