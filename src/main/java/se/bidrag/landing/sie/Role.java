package se.bidrag.landing.sie;

import java.util.List;
import se.bidrag.delivery.ColumnType;

/** What Bidrag uses a dimension as; the lists are the names, folded, by which free dimensions are known. */
enum Role {
    COST_CENTRE(ColumnType.COST_CENTRE, 1, List.of("kostnadsställe", "ansvar", "ansvarsenhet", "ansvarskod")),
    PROJECT(ColumnType.PROJECT, 6, List.of("projekt", "projektkod", "projektnummer")),
    ACTIVITY(ColumnType.ACTIVITY, 0, List.of("verksamhet", "verksamhetskod", "aktivitet", "aktivitetskod")),
    COUNTERPARTY(ColumnType.COUNTERPARTY, 0, List.of("motpart", "motpartskod", "motpartsid"));

    private final ColumnType columnType;
    private final int reserved;
    private final List<String> names;

    Role(ColumnType columnType, int reserved, List<String> names) {
        this.columnType = columnType;
        this.reserved = reserved;
        this.names = names;
    }

    ColumnType columnType() {
        return columnType;
    }

    /** The number that the standard reserves for it; 0 for none. */
    int reserved() {
        return reserved;
    }

    /** How well a dimension of this folded name fits, from 1; 0 where the name does not tell. */
    int rank(String name) {
        return names.indexOf(name) + 1;
    }
}
