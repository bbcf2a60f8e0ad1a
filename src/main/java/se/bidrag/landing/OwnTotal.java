package se.bidrag.landing;

import java.math.BigDecimal;

/**
 * The last record of a file that ends in its own sum.
 *
 * @param number of that record, from 1
 * @param money amount, or debit less credit
 */
public record OwnTotal(long number, BigDecimal money) {}
