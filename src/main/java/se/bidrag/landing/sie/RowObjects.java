package se.bidrag.landing.sie;

import java.util.Arrays;

/** The objects of one row, by what they are used as; an empty one where the row has none. */
final class RowObjects {

    private static final Role[] ROLES = Role.values();

    private final Slice[] byRole = new Slice[ROLES.length];

    RowObjects() {
        Arrays.setAll(byRole, role -> new Slice());
    }

    Slice of(Role role) {
        return byRole[role.ordinal()];
    }

    /** How many there may be. */
    int size() {
        return byRole.length;
    }

    /** That of the role with this place among the roles. */
    Slice at(int role) {
        return byRole[role];
    }

    void clear() {
        for (Slice object : byRole) {
            object.clear();
        }
    }
}
