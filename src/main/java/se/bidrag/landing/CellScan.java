package se.bidrag.landing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.bidrag.delivery.ColumnType;

/** Looks at the cells of one column of a bulk file as raw bytes, for whatever only the careful reader may judge. */
interface CellScan {

    /** The cell between these two places of the buffer, without quotes around it. */
    void cell(byte[] buffer, int start, int end);

    /** Whether a cell in quotes may hold quotes of its own, each written twice. */
    default boolean mayHoldQuotes() {
        return false;
    }

    /** Whether DuckDB reads every cell so far to the same value as the careful reader does, typed as the lake's column. */
    default boolean isPlain() {
        return false;
    }

    /** Whether every cell so far is nothing, or a day written as eight digits. */
    default boolean isCompactDate() {
        return false;
    }

    /** Any text. */
    enum Text implements CellScan {
        ANY;

        @Override
        public void cell(byte[] buffer, int start, int end) {}

        @Override
        public boolean mayHoldQuotes() {
            return true;
        }
    }

    /** A ledger's codes, which never hold marks of quotation. */
    record Code(char quote) implements CellScan {

        @Override
        public void cell(byte[] buffer, int start, int end) {
            if (start < end && (Codes.isSuspicious(buffer[start]) || Codes.isSuspicious(buffer[end - 1]))) {
                String code = Blanks.trim(new String(buffer, start, end - start, StandardCharsets.UTF_8));
                Optional<String> fault = Codes.fault(ColumnType.ACCOUNT, code, quote);
                if (fault.isPresent()) {
                    throw new IrregularFileException(fault.get());
                }
            }
        }
    }
}
