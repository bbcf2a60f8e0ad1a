package se.bidrag.landing.sie;

import java.util.EnumMap;
import java.util.Objects;

/** The objects of one row, by what they are used as; an empty one where the row has none. */
final class RowObjects {

    private final EnumMap<Role, Slice> byRole = new EnumMap<>(Role.class);
    /** The same in the roles' order, since all of them are walked through for each of millions of rows. */
    private final Slice[] inOrder;

    RowObjects() {
        for (Role role : Role.values()) {
            byRole.put(role, new Slice());
        }
        inOrder = byRole.values().toArray(Slice[]::new);
    }

    Slice of(Role role) {
        return Objects.requireNonNull(byRole.get(role));
    }

    /** How many there may be. */
    int size() {
        return inOrder.length;
    }

    /** That of the role with this place among the roles. */
    Slice at(int place) {
        return inOrder[place];
    }

    void clear() {
        for (Slice object : inOrder) {
            object.clear();
        }
    }
}
