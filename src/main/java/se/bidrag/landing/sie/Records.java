package se.bidrag.landing.sie;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of a SIE file that stand outside vouchers, one at a time; labels that are not known are passed over. */
final class Records {

    private static final Set<String> KNOWN = Set.of(
            "#FLAGGA",
            "#SIETYP",
            "#ORGNR",
            "#VALUTA",
            "#RAR",
            "#DIM",
            "#UNDERDIM",
            "#IB",
            "#UB",
            "#OIB",
            "#OUB",
            "#RES",
            "#PSALDO",
            "#PBUDGET",
            "#VER",
            "#KONTO",
            "#OBJEKT",
            "#PROGRAM",
            "#FORMAT",
            "#GEN",
            "#FNAMN");

    private final Book book;
    private final Fields fields;
    private final SieEncoding encoding;

    Records(Book book, Fields fields, SieEncoding encoding) {
        this.book = book;
        this.fields = fields;
        this.encoding = encoding;
    }

    /** Whether this label never stands in a voucher. */
    static boolean isKnown(String label) {
        return KNOWN.contains(label);
    }

    /**
     * Reads the record that was split into fields.
     *
     * @param isEnded whether its line has an end; one without may have been cut
     */
    void read(String label, long line, boolean isEnded) throws IOException {
        switch (label) {
            case "#FLAGGA" -> book.flag(text(1));
            case "#SIETYP" -> book.type(text(1));
            case "#ORGNR" -> book.orgNumber(text(1));
            case "#VALUTA" -> book.currency(line, text(1));
            case "#RAR" -> book.years.state(line, text(1), Figures.date(fields.get(2)), Figures.date(fields.get(3)));
            case "#DIM", "#UNDERDIM" -> dimension(line);
            case "#IB" -> balance(line, SieEntry.OPENING, isEnded);
            case "#UB" -> balance(line, SieEntry.CLOSING, isEnded);
            case "#RES" -> balance(line, SieEntry.RESULT, isEnded);
            case "#OIB" -> balance(line, SieEntry.OBJECT_OPENING, isEnded);
            case "#OUB" -> balance(line, SieEntry.OBJECT_CLOSING, isEnded);
            case "#PSALDO" -> period(line, SieEntry.PERIOD, isEnded);
            case "#PBUDGET" -> period(line, SieEntry.BUDGET, isEnded);
            default -> {
                // the standard: labels that a reader does not know are passed over
            }
        }
    }

    private void dimension(long line) {
        if (fields.isBroken()) {
            book.note("line %d: a dimension's name does not read: a quote is not closed".formatted(line));
        }
        book.dimension(text(1), text(2));
    }

    private void balance(long line, SieEntry entry, boolean isEnded) throws IOException {
        state(line, entry, null, 2, isEnded);
    }

    private void period(long line, SieEntry entry, boolean isEnded) throws IOException {
        state(line, entry, fields.get(2), 3, isEnded);
    }

    private void state(long line, SieEntry entry, @Nullable Slice period, int account, boolean isEnded)
            throws IOException {
        int amount = fields.get(account + 1).isList ? account + 2 : account + 1;
        Slice list = amount == account + 2 ? fields.get(account + 1) : Slice.NOTHING;
        book.balances.state(
                line,
                entry,
                fields.joined(1, amount),
                fields.get(1),
                period,
                fields.get(account),
                list,
                fields.get(amount),
                fault(entry, list, isEnded));
    }

    private @Nullable String fault(SieEntry entry, Slice list, boolean isEnded) {
        if (fields.isBroken()) {
            return "a quote or a brace is not closed";
        }
        if (!isEnded) {
            return "the file ends here without a line end, so its last figure may have been cut";
        }
        boolean needsObject = entry == SieEntry.OBJECT_OPENING || entry == SieEntry.OBJECT_CLOSING;
        return needsObject && list.isEmpty() ? "no object" : null;
    }

    private String text(int index) {
        return encoding.text(fields.get(index));
    }
}
