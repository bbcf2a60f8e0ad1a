package se.bidrag.landing.sie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the elements of SIE 5 say, in the words that both forms of SIE share. */
final class Sie5Elements {

    private final Book book;
    private final TreeMap<String, String> years = new TreeMap<>();
    private String primary = "";
    private String account = "";
    private String journal = "";
    private boolean isVoucherOpen;
    private Slice[] voucher = {};
    private Slice registered = Slice.NOTHING;
    private long line;
    private Slice[] entry = {};
    private boolean isStruck;
    private final StringBuilder objects = new StringBuilder();

    Sie5Elements(Book book) {
        this.book = book;
    }

    /** An element begins. */
    void start(String name, String parent, long atLine, UnaryOperator<@Nullable String> attributes) throws IOException {
        switch (name) {
            case "Sie", "SieEntry" -> book.type("5");
            case "Company" -> book.orgNumber(text(attributes, "organizationId"));
            case "AccountingCurrency" -> book.currency(atLine, text(attributes, "currency"));
            case "FiscalYear" -> {
                years.put(text(attributes, "start"), text(attributes, "end"));
                primary = "true".equals(attributes.apply("primary")) ? text(attributes, "start") : primary;
            }
            case "Dimension" -> book.dimension(text(attributes, "id"), text(attributes, "name"));
            case "Account" -> account = text(attributes, "id");
            case "Journal" -> journal = text(attributes, "id");
            case "JournalEntry" -> {
                line = atLine;
                isVoucherOpen = false;
                registered = Slice.NOTHING;
                voucher = slices(
                        journal,
                        text(attributes, "id"),
                        day(text(attributes, "journalDate")),
                        text(attributes, "text"));
            }
            case "EntryInfo" ->
                registered = parent.equals("JournalEntry") ? slice(day(text(attributes, "date"))) : registered;
            case "LedgerEntry" -> {
                openVoucher();
                begin(
                        atLine,
                        text(attributes, "accountId"),
                        text(attributes, "amount"),
                        day(text(attributes, "ledgerDate")),
                        text(attributes, "text"));
            }
            case "Overstrike" -> isStruck |= parent.equals("LedgerEntry");
            case "ObjectReference" ->
                objects.append(' ')
                        .append(text(attributes, "dimId"))
                        .append(" \"")
                        .append(text(attributes, "objectId").replace("\"", "\\\""))
                        .append('"');
            default -> {
                if (parent.equals("Account")) {
                    begin(atLine, account, text(attributes, "amount"), text(attributes, "month"), "");
                }
            }
        }
    }

    private void begin(long atLine, String... values) {
        line = atLine;
        entry = slices(values);
        isStruck = false;
        objects.setLength(0);
    }

    private void openVoucher() {
        if (!isVoucherOpen) {
            book.vouchers.open(line, voucher[0], voucher[1], voucher[2], voucher[3], registered);
            isVoucherOpen = true;
        }
    }

    /** An element ends. */
    void end(String name, String parent) throws IOException {
        if (name.equals("FiscalYears")) {
            stateYears();
        } else if (name.equals("LedgerEntry")) {
            book.vouchers.posting(
                    line,
                    isStruck ? SieEntry.STRUCK : SieEntry.VOUCHER,
                    entry[0],
                    slice(objects.toString()),
                    entry[1],
                    entry[2],
                    entry[3],
                    false);
        } else if (name.equals("JournalEntry") && isVoucherOpen) {
            book.vouchers.close();
            isVoucherOpen = false;
        } else if (parent.equals("Account") && name.matches("(OpeningBalance|ClosingBalance|Budget)(Multidim)?")) {
            balance(name);
        }
    }

    private void stateYears() {
        int number = 0;
        for (String start : years.headMap(primary, true).descendingKeySet()) {
            book.years.state(line, Integer.toString(number--), first(start), last(String.valueOf(years.get(start))));
        }
    }

    private void balance(String name) throws IOException {
        String month = new String(entry[2].bytes, StandardCharsets.UTF_8);
        FiscalYears.FiscalYear year = book.years.get(0);
        SieEntry what = SieEntry.MONTH_BALANCE;
        if (name.startsWith("Budget")) {
            what = SieEntry.BUDGET;
        } else if (year != null && name.startsWith("Opening") && first(month) == year.start()) {
            what = SieEntry.OPENING;
        } else if (year != null && name.startsWith("Closing") && last(month) == year.end()) {
            what = SieEntry.CLOSING;
        }
        boolean hasMonth = what == SieEntry.BUDGET || what == SieEntry.MONTH_BALANCE;
        Slice period = slice(month.replace("-", ""));
        Slice list = slice(objects.toString());
        book.balances.state(
                line,
                what,
                slice(name + '\0' + month + '\0' + account + '\0' + objects),
                slice(Integer.toString(number(month))),
                hasMonth ? period : null,
                entry[0],
                list,
                entry[1],
                null);
    }

    /** The number of the fiscal year that has this month; 0 where none has. */
    private int number(String month) {
        int number = 0;
        for (String start : years.headMap(primary, true).descendingKeySet()) {
            if (month.compareTo(start) >= 0 && month.compareTo(String.valueOf(years.get(start))) <= 0) {
                return number;
            }
            number--;
        }
        return 0;
    }

    private static int first(String month) {
        return Figures.date(slice(month.replace("-", "") + "01"));
    }

    private static int last(String month) {
        int number = Figures.month(slice(month.replace("-", "")));
        return number == Figures.NO_DATE ? number : number * 100 + Figures.lastDay(number / 100, number % 100);
    }

    /** {@code 2024-03-07} as {@code 20240307}; what is no date stays, to be refused. */
    private static String day(String date) {
        return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? date.replace("-", "") : date;
    }

    private static String text(UnaryOperator<@Nullable String> attributes, String name) {
        @Nullable String value = attributes.apply(name);
        return value == null ? "" : value.strip();
    }

    private static Slice slice(String text) {
        return new Slice().text(text.strip());
    }

    private static Slice[] slices(String... texts) {
        Slice[] slices = new Slice[texts.length];
        for (int i = 0; i < texts.length; i++) {
            slices[i] = slice(texts[i]);
        }
        return slices;
    }
}
