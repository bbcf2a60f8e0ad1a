package se.bidrag.landing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import se.bidrag.landing.document.text.Letters;

/** The sample home's names of regions, and the models' words. */
final class Words {

    static final Vocabulary SAMPLE = sample();

    private Words() {}

    private static Vocabulary sample() {
        TreeMap<String, String> regions = new TreeMap<>();
        for (List<String> row : rows("regions.csv")) {
            String code = row.get(0);
            List.of(code, code.replaceFirst("^0", ""), "00" + code, code + "L", row.get(1), "Region " + row.get(1))
                    .forEach(name -> regions.put(Letters.folded(name), code));
            regions.put(Letters.folded(row.get(2)), code);
            regions.put(Letters.folded(row.get(3)), code);
        }
        rows("region_names.csv").forEach(row -> regions.put(Letters.folded(row.get(0)), row.get(1)));
        return new Vocabulary(regions, names("total_name"), names("unit"));
    }

    private static java.util.Set<String> names(String model) {
        try {
            String sql = Files.readString(Path.of("sql/staging", model + ".sql"));
            java.util.Set<String> names = new java.util.TreeSet<>();
            java.util.regex.Matcher row =
                    java.util.regex.Pattern.compile("\\('([^']+)'").matcher(sql);
            while (row.find()) {
                names.add(row.group(1));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(String file) {
        try {
            return Files.readAllLines(Path.of("data/reference", file)).stream()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
