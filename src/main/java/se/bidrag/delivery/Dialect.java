package se.bidrag.delivery;

/**
 * How a delimited file is delimited; a quote inside quotes is written twice.
 *
 * @param headerRow number of the row that holds the header, from 1; the rows above it are titles and no records
 */
public record Dialect(char delimiter, char quoteChar, int headerRow) {

    /** What the Data Package standard says where a descriptor says nothing. */
    public static final Dialect STANDARD = new Dialect(',', '"', 1);

    public Dialect {
        if (headerRow < 1) {
            throw new IllegalArgumentException("the header's row must be 1 or more, was " + headerRow);
        }
        if (delimiter == quoteChar) {
            throw new IllegalArgumentException("delimiter and quoteChar are both '%s'".formatted(delimiter));
        }
    }
}
