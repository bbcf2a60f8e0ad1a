package se.bidrag.landing.sie;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which vouchers a file has had: by series, year and number, as runs of numbers, since numbers mostly follow on. */
final class VoucherNumbers {

    private final Map<String, NavigableMap<Long, Long>> runs = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private final Slice lastSeries = new Slice();
    private int lastYear;
    private NavigableMap<Long, Long> lastRuns = new TreeMap<>();

    /** Adds a voucher; false where it was there. One without a number is always new. */
    boolean add(Slice series, int year, Slice number) {
        if (number.isEmpty()) {
            return true;
        }
        long count = number.bytes[number.from] == '0' && number.length() > 1 ? -1 : Figures.count(number);
        return count < 0
                ? others.add(year + " " + ascii(series) + " " + ascii(number))
                : add(runs(series, year), count);
    }

    private NavigableMap<Long, Long> runs(Slice series, int year) {
        if (year != lastYear || !series.equals(lastSeries)) {
            SieRow.see(series.copy(), lastSeries);
            lastYear = year;
            lastRuns = runs.computeIfAbsent(year + " " + ascii(series), each -> new TreeMap<>());
        }
        return lastRuns;
    }

    private static boolean add(NavigableMap<Long, Long> numbers, long number) {
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
