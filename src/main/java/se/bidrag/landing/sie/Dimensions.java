package se.bidrag.landing.sie;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Reading;

/**
 * Which dimension is used as what.
 *
 * <p>The descriptor's word is first, then a dimension's name in {@code #DIM} or {@code #UNDERDIM}, then the number that
 * the standard reserves: 1 is the cost centre, 6 the project. Of several the best name, then the lowest number, is used.
 */
final class Dimensions {

    private static final int BY_NUMBER = 1000;
    private static final int FIRST_FREE = 20;

    private final Reading reading;
    private final TreeMap<Integer, String> names;
    private final Fields objects = new Fields();
    private @Nullable Map<Integer, Role> used;
    private final Set<Integer> free = new TreeSet<>();
    private boolean isLate;

    Dimensions(Reading reading, Map<Integer, String> names) {
        this.reading = reading;
        this.names = new TreeMap<>(names);
    }

    /** {@code #DIM} or {@code #UNDERDIM}. */
    void name(int number, String name) {
        String earlier = names.put(number, name);
        isLate |= used != null && !name.equals(earlier);
        used = isLate ? used : null;
    }

    /** Whether a dimension was named after objects of it were read: the file must be read again, its names known. */
    boolean isLate() {
        return isLate;
    }

    Map<Integer, String> names() {
        return names;
    }

    /**
     * Reads a list of objects into these, by role.
     *
     * @return why the list does not read; null when it does
     */
    @Nullable
    String read(Slice list, RowObjects byRole) {
        byRole.clear();
        objects.split(list.bytes, list.from, list.to);
        if (objects.isBroken() || objects.count() % 2 != 0) {
            return "expected pairs of a dimension and an object, such as {6 \"70010\"}";
        }
        for (int i = 0; i < objects.count(); i += 2) {
            int number = Figures.number(objects.get(i));
            if (number < 0) {
                return "a dimension's number does not read; expected 1 to %d digits".formatted(Figures.NUMBER_DIGITS);
            }
            Role role = used().get(number);
            if (role == null && number >= FIRST_FREE) {
                free.add(number);
            }
            Slice target = role == null ? null : byRole.of(role);
            if (target != null && !target.isEmpty()) {
                return "dimension %d has two objects".formatted(number);
            }
            if (target != null) {
                SieRow.see(objects.get(i + 1), target);
            }
        }
        return null;
    }

    private Map<Integer, Role> used() {
        if (used == null) {
            Map<Integer, Role> chosen = new HashMap<>();
            chosen().forEach((role, number) -> chosen.put(number, role));
            used = chosen;
        }
        return used;
    }

    private Map<Role, Integer> chosen() {
        Map<Role, Integer> chosen = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Map<Integer, Integer> ranks = new TreeMap<>();
            names.forEach((number, name) -> {
                int rank = rank(role, folded(name));
                if (rank > 0) {
                    ranks.put(number, rank);
                }
            });
            if (role.reserved() > 0 && isFree(role)) {
                ranks.putIfAbsent(role.reserved(), BY_NUMBER);
            }
            ranks.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(best -> chosen.put(role, best.getKey()));
        }
        return chosen;
    }

    /** Whether the reserved number is not named as something else that is used. */
    private boolean isFree(Role role) {
        String name = names.get(role.reserved());
        return name == null
                || Arrays.stream(Role.values())
                        .filter(other -> other != role)
                        .allMatch(other -> rank(other, folded(name)) == 0);
    }

    private int rank(Role role, String name) {
        Optional<Field> declared = reading.field(role.columnType());
        if (declared.isPresent()) {
            return folded(declared.get().name()).equals(name) ? 1 : 0;
        }
        return role.rank(name);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Refuses a descriptor's dimension that the file does not have. */
    void close() {
        for (Role role : Role.values()) {
            Optional<Field> declared = reading.field(role.columnType());
            if (declared.isPresent()
                    && names.values().stream().noneMatch(name -> folded(name)
                            .equals(folded(declared.get().name())))) {
                throw new UnreadableSieException("no #DIM is named '%s'; the file has %s"
                        .formatted(
                                declared.get().name(), names.isEmpty() ? "none" : String.join(", ", names.values())));
            }
        }
    }

    /** The free dimensions that have objects and no name, so that nobody can know what they are. */
    Set<Integer> unnamed() {
        Set<Integer> unnamed = new TreeSet<>(free);
        unnamed.removeAll(names.keySet());
        return unnamed;
    }

    /** What was used as what: {@code activity=Verksamhet, project=6}. */
    String description() {
        return chosen().entrySet().stream()
                .map(each -> "%s=%s"
                        .formatted(
                                each.getKey().columnType().text(),
                                names.getOrDefault(each.getValue(), String.valueOf(each.getValue()))))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
