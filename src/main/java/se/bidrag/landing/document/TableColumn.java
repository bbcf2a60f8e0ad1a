package se.bidrag.landing.document;

import java.util.List;
import java.util.regex.Pattern;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Letters;

/**
 * A column of a table of regions.
 *
 * @param number from 1
 * @param header as in the document; empty for none
 */
public record TableColumn(int number, String header, Holds holds) {

    /** What a column's cells can be. */
    public enum Holds {
        NAME,
        CODE,
        /** Figures that may be money. */
        MONEY,
        SHARE,
        /** Inhabitants, or money for each of them. */
        HEADS,
        /** Figures in a few rows only, without a heading: none that belong to the table. */
        STRAY,
        TEXT
    }

    private static final Pattern SHARE = Pattern.compile("%|andel|procent|proportion|f\u00f6rdelningstal|vikt");
    private static final Pattern HEADS =
            Pattern.compile("befolkning|inv\u00e5nar|folkm\u00e4ngd|/inv|per inv|antal|population");
    private static final Pattern PLACE =
            Pattern.compile("nr\\.?|nummer|rad|kod|l\u00e4nskod|regionkod|l\u00e4n nr|rang");

    /** The name that the column has in the lake: its header, else its number. */
    public String name() {
        return header.isEmpty() ? Integer.toString(number) : header;
    }

    static TableColumn figures(int number, String header, List<String> cells) {
        String folded = Letters.folded(header);
        List<String> figures = cells.stream().filter(Figures::isFigure).toList();
        long shares = figures.stream().filter(Figures::isShare).count();
        if (figures.isEmpty()) {
            return new TableColumn(number, header, Holds.TEXT);
        }
        if (shares * 2 >= figures.size() || SHARE.matcher(folded).find()) {
            return new TableColumn(number, header, Holds.SHARE);
        }
        if (HEADS.matcher(folded).find()) {
            return new TableColumn(number, header, Holds.HEADS);
        }
        if (PLACE.matcher(folded).matches()) {
            return new TableColumn(number, header, Holds.CODE);
        }
        boolean isStray = header.isEmpty() && figures.size() * 2 < cells.size();
        return new TableColumn(number, header, isStray ? Holds.STRAY : Holds.MONEY);
    }
}
