package se.bidrag.delivery;

import java.util.List;

/**
 * What a descriptor says about one delivered file.
 *
 * @param supersedes ids of the deliveries that this one replaces, each {@code package/resource}
 */
public record Declaration(
        String packageName, String resourceName, Kind kind, Reading reading, Terms terms, List<String> supersedes) {

    public Declaration {
        supersedes = List.copyOf(supersedes);
    }
}
