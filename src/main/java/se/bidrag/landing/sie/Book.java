package se.bidrag.landing.sie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.landing.Told;
import se.bidrag.landing.sie.SieEncoding.Letters;

/** All that is known of one file while it is read, whichever way it is written. */
final class Book {

    final CountedRows rows;
    final FiscalYears years = new FiscalYears();
    final Dimensions dimensions;
    final Vouchers vouchers;
    final Balances balances;
    private final Kind kind;
    private final AccountTotals totals = new AccountTotals();
    private final List<Told> told = new ArrayList<>();
    private @Nullable String type;

    Book(Kind kind, Reading reading, Letters letters, Map<Integer, String> dimensionNames, RowSink sink) {
        this.kind = kind;
        rows = new CountedRows(kind, sink);
        dimensions = new Dimensions(reading, dimensionNames);
        SieRow row = new SieRow();
        vouchers = new Vouchers(rows, row, years, dimensions, totals, new Utf8Text(letters));
        balances = new Balances(rows, row, years, dimensions, totals);
    }

    void tell(String subject, String text) {
        told.add(new Told(subject, text));
    }

    /** {@code #FLAGGA 1}: the file has been read somewhere before. */
    void flag(String flag) {
        if (flag.equals("1")) {
            note("#FLAGGA is 1: the file says that it has been read elsewhere before; it is loaded");
        }
    }

    void note(String sentence) {
        told.add(Told.note(sentence));
    }

    /** {@code #ORGNR}, where it is given. */
    void orgNumber(String number) {
        if (!number.isBlank()) {
            tell("org_no", number);
        }
    }

    /** A dimension and its name. */
    void dimension(String number, String name) {
        if (number.matches("[0-9]{1,6}")) {
            dimensions.name(Integer.parseInt(number), name);
        }
    }

    /** {@code #SIETYP}; 5 for SIE 5. */
    void type(String stated) {
        type = stated;
    }

    /** Only kronor are read. */
    void currency(long line, String currency) {
        if (!currency.equals("SEK")) {
            throw UnreadableSieException.at(line, "the currency is '%s'; expected SEK".formatted(currency));
        }
    }

    /**
     * The file ends: what it must have, and what it says of itself.
     *
     * @param filled the columns that some row fills
     */
    SieContents close(Set<String> filled) {
        boolean hasVouchers = vouchers.count() > 0;
        if (!hasVouchers && balances.isEmpty()) {
            throw new UnreadableSieException("holds no voucher and no balance: is the file truncated?");
        }
        if (kind == Kind.LEDGER && !hasVouchers && "4".equals(type)) {
            throw new UnreadableSieException("is of type 4 and holds no voucher: is the file truncated?");
        }
        if (rows.rows() == 0 && kind != Kind.LEDGER) {
            throw new UnreadableSieException(
                    kind == Kind.BUDGET ? "holds no #PBUDGET" : "holds no #RES, #PSALDO, #IB or #UB");
        }
        dimensions.close();
        dimensions.unnamed().forEach(number -> note("dimension %d has objects and no #DIM names it".formatted(number)));
        if (kind != Kind.BUDGET) {
            totals.differences(hasVouchers, !"5".equals(type)).forEach(this::note);
        }
        if (hasVouchers && balances.isEmpty()) {
            tell("additional_vouchers", "true");
        }
        return new SieContents(
                rows.rows(),
                rows.rejectedVouchers(),
                rows.money(),
                rows.balances(),
                dimensions.description(),
                told,
                filled);
    }
}
