package se.bidrag.landing.sie;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which vouchers a file has had: by series, year and number, as runs of numbers, since numbers mostly follow on. */
final class VoucherNumbers {

    private final Map<String, TreeMap<Long, Long>> runs = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    /** Adds a voucher; false where it was there. One without a number is always new. */
    boolean add(Slice series, int year, Slice number) {
        if (number.isEmpty()) {
            return true;
        }
        String group = year + " " + ascii(series);
        String digits = ascii(number);
        return digits.matches("0|[1-9][0-9]{0,17}")
                ? add(runs.computeIfAbsent(group, each -> new TreeMap<>()), Long.parseLong(digits))
                : others.add(group + " " + digits);
    }

    private static boolean add(TreeMap<Long, Long> numbers, long number) {
        Map.Entry<Long, Long> before = numbers.floorEntry(number);
        if (before != null && before.getValue() >= number) {
            return false;
        }
        long start = before != null && before.getValue() == number - 1 ? before.getKey() : number;
        Long end = numbers.remove(number + 1);
        numbers.put(start, end == null ? Long.valueOf(number) : end);
        return true;
    }

    private static String ascii(Slice slice) {
        return new String(slice.bytes, slice.from, slice.length(), StandardCharsets.ISO_8859_1);
    }
}
