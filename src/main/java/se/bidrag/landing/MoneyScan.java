package se.bidrag.landing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and sums the money of one column out of raw bytes, in hundredths; what is not plain goes through the grammar. */
final class MoneyScan implements CellScan {

    /** No figure: the cell is missing, a dash, or does not read. */
    static final long NONE = Long.MIN_VALUE;

    private static final int PLAIN_DIGITS = 16;

    private final NumberGrammar grammar;
    private final List<String> missingValues;
    private final Pattern form;
    private final MoneySum sum;
    private final MoneySum.Side side;
    private boolean isPlain;

    /** @param missingValues cells that say nothing; where one of them is a figure, the column is not vouched for */
    MoneyScan(NumberGrammar grammar, List<String> missingValues, MoneySum sum, MoneySum.Side side) {
        this.grammar = grammar;
        this.missingValues = missingValues;
        this.form = Pattern.compile(grammar.plainForm());
        this.sum = sum;
        this.side = side;
        this.isPlain =
                missingValues.stream().noneMatch(each -> form.matcher(each).matches());
    }

    @Override
    public void cell(byte[] buffer, int start, int end) {
        sum.add(side, read(buffer, start, end));
    }

    private long read(byte[] buffer, int start, int end) {
        int at = start < end && buffer[start] == '-' ? start + 1 : start;
        long value = 0;
        int digits = 0;
        int decimals = -1;
        for (int i = at; i < end; i++) {
            byte each = buffer[i];
            if (each >= '0' && each <= '9') {
                value = value * 10 + (each - '0');
                digits++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (each == grammar.decimalMark() && decimals < 0 && digits > 0) {
                decimals = 0;
            } else {
                return slowly(buffer, start, end);
            }
        }
        if (digits == 0 || digits > PLAIN_DIGITS || decimals == 0 || decimals > 2) {
            return slowly(buffer, start, end);
        }
        long hundredths = decimals == 2 ? value : decimals == 1 ? value * 10 : value * 100;
        return at > start ? -hundredths : hundredths;
    }

    @Override
    public boolean isPlain() {
        return isPlain;
    }

    private long slowly(byte[] buffer, int start, int end) {
        if (start == end) {
            return NONE;
        }
        isPlain = false;
        String cell = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        String text = Blanks.trim(cell);
        if (text.isEmpty()
                || missingValues.contains(cell)
                || missingValues.contains(text)
                || NumberGrammar.isDash(text)) {
            return NONE;
        }
        Optional<WrittenNumber> number = grammar.read(text);
        if (number.isPresent() != form.matcher(text).matches()) {
            throw new IrregularFileException("a figure written in words or too long: " + text);
        }
        try {
            return number.map(each -> each.value().movePointRight(2).longValueExact())
                    .orElse(NONE);
        } catch (ArithmeticException e) {
            throw new IrregularFileException("a figure too long to sum: " + text);
        }
    }
}
