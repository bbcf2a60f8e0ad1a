package se.bidrag.health;

import java.io.IOException;
import java.util.List;

/** Looks at one side of a home or its machine. */
@FunctionalInterface
interface Examination {

    /** What was found, good and bad. */
    List<Finding> findings() throws IOException;
}
