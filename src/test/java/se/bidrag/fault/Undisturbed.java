package se.bidrag.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies in a home after its night.
 *
 * @param files every file but publications', from the home
 * @param csv the current publication's tables, but for the one that tells when it was made
 */
record Undisturbed(Set<String> files, Map<String, String> csv) {

    /** Tables that tell of the publication before: after a night that published without a file, it is another one. */
    private static final Pattern OF_THE_ONE_BEFORE =
            Pattern.compile("(fct_change.*|input_change|fct_deviation|tie_out|check_result)\\.csv");

    static Undisturbed of(Path home) throws IOException {
        Set<String> files;
        try (Stream<Path> paths = Files.walk(home)) {
            files = paths.filter(Files::isRegularFile)
                    .map(path -> home.relativize(path).toString())
                    .filter(path -> !path.matches("published/\\d.*|published/current/.*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Map<String, String> csv = new TreeMap<>();
        try (Stream<Path> paths = Files.list(home.resolve("published/current/csv"))) {
            for (Path path : paths.toList()) {
                csv.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        csv.remove("publication.csv");
        return new Undisturbed(files, csv);
    }

    static Set<String> publications(Path home) throws IOException {
        try (Stream<Path> paths = Files.list(home.resolve("published"))) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d.*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** How another home differs from this one, a sentence each. */
    List<String> differences(Undisturbed other, boolean publishedInBetween) {
        List<String> differences = new ArrayList<>();
        Set<String> stray = new TreeSet<>(other.files);
        stray.removeAll(files);
        stray.forEach(file -> differences.add("stray file " + file));
        Set<String> missing = new TreeSet<>(files);
        missing.removeAll(other.files);
        missing.forEach(file -> differences.add("missing file " + file));
        for (String table : csv.keySet()) {
            boolean isCompared =
                    !publishedInBetween || !OF_THE_ONE_BEFORE.matcher(table).matches();
            if (isCompared && !Objects.equals(csv.get(table), other.csv.get(table))) {
                differences.add("other bytes in " + table);
            }
        }
        return differences;
    }
}
