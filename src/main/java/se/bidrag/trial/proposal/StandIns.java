package se.bidrag.trial.proposal;

import java.util.ArrayList;
import java.util.List;

/** What a trial takes for names that a file does not tell, so that all else about it can be tried. None of them exists. */
public final class StandIns {

    /** A region that no rule but those for every region is for. */
    public static final String REGION = "XX";

    private final List<String> grants = new ArrayList<>();
    private boolean hasRegion;

    /** A grant of its own for each resource, since two tables of one grant and year are never both decisions. */
    String grant() {
        grants.add("okant-bidrag-" + (grants.size() + 1));
        return grants.get(grants.size() - 1);
    }

    String region() {
        hasRegion = true;
        return REGION;
    }

    /** The grants that stand in. */
    public List<String> grants() {
        return List.copyOf(grants);
    }

    public boolean hasRegion() {
        return hasRegion;
    }
}
