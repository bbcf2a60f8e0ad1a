package se.bidrag.landing.sie;

import java.util.List;
import se.bidrag.delivery.ColumnType;

/** What Bidrag uses a dimension as. */
enum Role {
    COST_CENTRE(ColumnType.COST_CENTRE, 1),
    PROJECT(ColumnType.PROJECT, 6),
    ACTIVITY(ColumnType.ACTIVITY, 0),
    COUNTERPARTY(ColumnType.COUNTERPARTY, 0);

    private final ColumnType columnType;
    private final int reserved;

    Role(ColumnType columnType, int reserved) {
        this.columnType = columnType;
        this.reserved = reserved;
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
        return names().indexOf(name) + 1;
    }

    /** The names, folded, by which a dimension is known to be this. */
    private List<String> names() {
        return switch (this) {
            case COST_CENTRE -> List.of("kostnadsställe", "ansvar", "ansvarsenhet", "ansvarskod");
            case PROJECT -> List.of("projekt", "projektkod", "projektnummer");
            case ACTIVITY -> List.of("verksamhet", "verksamhetskod", "aktivitet", "aktivitetskod");
            case COUNTERPARTY -> List.of("motpart", "motpartskod", "motpartsid");
        };
    }
}
