package se.bidrag.inspection;

import java.util.Locale;

/** The figures of a reconciliation, each the sum of delivered records. */
public enum FigureName {
    /** What the state decided for the region. */
    DECIDED("beslutat", "allocation"),
    /** The region's adopted budget. */
    BUDGETED("budgeterat", "budget"),
    /** What the region booked as received. */
    RECEIVED("mottaget", "ledger"),
    /** What the region's income statement shows. */
    RECOGNISED("intäktsfört", "ledger"),
    /** Booked as grant money, and mapped to no grant; a figure of the region's year only. */
    UNMATCHED("mottaget utan känt bidrag", "ledger");

    private final String labelSv;
    private final String kind;

    FigureName(String labelSv, String kind) {
        this.labelSv = labelSv;
        this.kind = kind;
    }

    /** As the published tables write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String labelSv() {
        return labelSv;
    }

    /** The column that holds it. */
    String column() {
        return this == UNMATCHED ? "unmatched_received_sek" : text() + "_sek";
    }

    /** The raw table of the records it is made of. */
    String rawTable() {
        return "raw." + kind + "_record";
    }
}
