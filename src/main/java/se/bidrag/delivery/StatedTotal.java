package se.bidrag.delivery;

/**
 * The sum that a document states, as printed.
 *
 * @param text the figure, with its own unit where one is printed: {@code 3000000000} or {@code 9,8 mdkr}
 * @param decimalChar a point in a number of the descriptor, a comma in text quoted from the document
 */
public record StatedTotal(String text, char decimalChar) {}
