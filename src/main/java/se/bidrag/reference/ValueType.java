package se.bidrag.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the cells of a reference column are written; strict, since people review these tables by eye. */
sealed interface ValueType {

    /** The value; nothing when the cell does not read. */
    Optional<Object> read(String cell);

    /** What a cell should have been, for messages. */
    String wanted();

    static ValueType of(String databaseType) {
        Matcher decimal = Pattern.compile("DECIMAL\\((\\d+),(\\d+)\\)").matcher(databaseType);
        if (decimal.matches()) {
            int scale = Integer.parseInt(decimal.group(2));
            return new Decimal(Integer.parseInt(decimal.group(1)) - scale, scale);
        }
        return switch (databaseType) {
            case "VARCHAR" -> new Text();
            case "INTEGER" -> new WholeNumber();
            case "DATE" -> new Date();
            case "BOOLEAN" -> new YesOrNo();
            default ->
                throw new IllegalArgumentException(
                        "a reference column cannot be %s; use string, integer, date, boolean or decimal"
                                .formatted(databaseType));
        };
    }

    record Text() implements ValueType {
        @Override
        public Optional<Object> read(String cell) {
            return cell.strip().equals(cell) ? Optional.of(cell) : Optional.empty();
        }

        @Override
        public String wanted() {
            return "text, without spaces around it";
        }
    }

    record WholeNumber() implements ValueType {
        @Override
        public Optional<Object> read(String cell) {
            return cell.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
        }

        @Override
        public String wanted() {
            return "a whole number, such as 2024";
        }
    }

    record Date() implements ValueType {
        @Override
        public Optional<Object> read(String cell) {
            try {
                return cell.length() == 10 ? Optional.of(LocalDate.parse(cell)) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String wanted() {
            return "a date of the calendar, such as 2024-03-07";
        }
    }

    record YesOrNo() implements ValueType {
        @Override
        public Optional<Object> read(String cell) {
            return switch (cell) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public String wanted() {
            return "true or false";
        }
    }

    /** One word of a closed list. */
    record Choice(List<String> words) implements ValueType {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Optional<Object> read(String cell) {
            return words.contains(cell) ? Optional.of(cell) : Optional.empty();
        }

        @Override
        public String wanted() {
            return "one of " + String.join(", ", words);
        }
    }

    /** A number written with a point, never rounded. */
    record Decimal(int digits, int decimals) implements ValueType {
        @Override
        public Optional<Object> read(String cell) {
            return cell.matches("-?[0-9]{1,%d}([.][0-9]{1,%d})?".formatted(digits, decimals))
                    ? Optional.of(new BigDecimal(cell))
                    : Optional.empty();
        }

        @Override
        public String wanted() {
            return "a number with a decimal point, such as 0.5; at most %d digits before it and %d after"
                    .formatted(digits, decimals);
        }
    }
}
