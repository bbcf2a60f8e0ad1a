package se.bidrag.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a delivered column is, whatever its header says. */
public enum ColumnType {
    REGION,
    GRANT,
    YEAR,
    RECIPIENT,
    UNIT,
    AMOUNT,
    POPULATION,
    SHARE,
    SIDE,
    BOARD,
    STATUS,
    ACCOUNT,
    PERIOD,
    STATEMENT_LINE,
    POSTING_DATE,
    REGISTERED_ON,
    VOUCHER,
    TEXT,
    PROJECT,
    ACTIVITY,
    COST_CENTRE,
    COUNTERPARTY,
    DEBIT,
    CREDIT,
    OPENING,
    CLOSING;

    /** The word in descriptors. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a document of this kind may have such a column. */
    public boolean isFor(Kind kind) {
        return switch (this) {
            case REGION, YEAR, AMOUNT -> true;
            case GRANT, UNIT -> kind != Kind.LEDGER;
            case RECIPIENT, POPULATION, SHARE -> kind == Kind.ALLOCATION;
            case SIDE, BOARD, STATUS -> kind == Kind.BUDGET;
            case ACCOUNT, PERIOD -> kind != Kind.ALLOCATION;
            case STATEMENT_LINE -> kind == Kind.CONTROL;
            case OPENING, CLOSING -> kind == Kind.LEDGER || kind == Kind.CONTROL;
            case POSTING_DATE,
                    REGISTERED_ON,
                    VOUCHER,
                    TEXT,
                    PROJECT,
                    ACTIVITY,
                    COST_CENTRE,
                    COUNTERPARTY,
                    DEBIT,
                    CREDIT -> kind == Kind.LEDGER;
        };
    }

    /** Every column type that a document of this kind may have. */
    public static List<ColumnType> of(Kind kind) {
        return Arrays.stream(values()).filter(type -> type.isFor(kind)).toList();
    }
}
