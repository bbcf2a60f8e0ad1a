package se.bidrag.trial.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.bidrag.landing.document.Vocabulary;

/**
 * What the home's reviewed tables call things.
 *
 * @param regions every form that a region is met in, folded, with its code
 * @param totals words that name a total row, folded
 * @param units ways to write a unit, folded, with the unit's word in descriptors
 * @param grants grants by code
 * @param organisations regions' codes by their organisation numbers, digits only
 */
public record KnownNames(
        Map<String, String> regions,
        Set<String> totals,
        Map<String, String> units,
        List<Grant> grants,
        Map<String, String> organisations) {

    /** A grant's code and name. */
    public record Grant(String code, String name) {}

    public KnownNames {
        regions = Map.copyOf(regions);
        totals = Set.copyOf(totals);
        units = Map.copyOf(units);
        grants = List.copyOf(grants);
        organisations = Map.copyOf(organisations);
    }

    /** The words by which tables of regions are found. */
    public Vocabulary vocabulary() {
        return new Vocabulary(regions, totals, units.keySet());
    }

    boolean isRegionOrTotal(String cell) {
        String name = HeaderWords.folded(cell);
        return regions.containsKey(name) || totals.contains(name);
    }

    /** The unit whose longest word stands in this text. */
    Optional<String> unitIn(String text) {
        String words =
                " " + HeaderWords.folded(text).replaceAll("[(),.;:]", " ").replaceAll("\\s+", " ") + " ";
        return units.keySet().stream()
                .filter(word -> words.contains(" " + word + " "))
                .max(Comparator.comparingInt(String::length))
                .map(units::get);
    }

    /** The region that a file's name and folder name, in letters without rings and dots too; empty where several are. */
    Optional<String> regionIn(String name) {
        String words = " " + plain(name) + " ";
        Set<String> codes = new TreeSet<>();
        regions.forEach((form, code) -> {
            boolean isCode = Character.isDigit(form.charAt(0));
            if (!isCode && form.length() > 3 && words.contains(" " + plain(form) + " ")) {
                codes.add(code);
            }
        });
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    /** The region with this organisation number, with or without a hyphen, of ten digits or twelve. */
    Optional<String> regionOf(String organisation) {
        String digits = organisation.replaceAll("[^0-9]", "");
        return digits.length() < 10
                ? Optional.empty()
                : Optional.ofNullable(organisations.get(digits.substring(digits.length() - 10)));
    }

    /** The grant whose code, or name, stands in this text; of several the longest. */
    Optional<String> grantIn(String text) {
        String words = " " + plain(text) + " ";
        return grants.stream()
                .filter(grant -> words.contains(" " + plain(grant.code()) + " ")
                        || words.contains(" " + plain(grant.name()) + " "))
                .max(Comparator.comparingInt(grant -> grant.code().length()))
                .map(Grant::code);
    }

    private static String plain(String text) {
        return HeaderWords.folded(text)
                .replaceAll("[åä]", "a")
                .replace('ö', 'o')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
