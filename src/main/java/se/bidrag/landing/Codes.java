package se.bidrag.landing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.bidrag.delivery.ColumnType;

/**
 * What a ledger's codes never hold, since an account with a stray mark in it would match no class and lose its money.
 *
 * <p>A mark of quotation or a line break in a code says that the file is quoted in another way than declared, or damaged.
 */
final class Codes {

    private static final Set<ColumnType> QUOTED_BY_NOBODY = EnumSet.of(
            ColumnType.ACCOUNT, ColumnType.VOUCHER, ColumnType.PROJECT, ColumnType.ACTIVITY, ColumnType.COST_CENTRE);
    private static final String MARKS = "'`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";

    private Codes() {}

    /** Whether a column of this type holds codes. */
    static boolean are(ColumnType type) {
        return QUOTED_BY_NOBODY.contains(type) || type == ColumnType.COUNTERPARTY;
    }

    /** Why this trimmed text is no code of this type; empty where it may be one. */
    static Optional<String> fault(ColumnType type, String text, char quoteChar) {
        if (!are(type) || text.isEmpty()) {
            return Optional.empty();
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            return Optional.of("a line break in a code; is a quote missing or too many?");
        }
        boolean isQuoted = QUOTED_BY_NOBODY.contains(type)
                && (text.indexOf(quoteChar) >= 0 || isMark(text.charAt(0)) || isMark(text.charAt(text.length() - 1)));
        return isQuoted
                ? Optional.of("a mark of quotation in a code; is a quote missing or too many, or quoteChar another?")
                : Optional.empty();
    }

    private static boolean isMark(char each) {
        return MARKS.indexOf(each) >= 0;
    }

    /** Whether a code that begins or ends with this byte of UTF-8 has to be looked at. */
    static boolean isSuspicious(byte edge) {
        return edge == '\'' || edge == '`' || edge < 0;
    }
}
