package se.bidrag.delivery;

import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A value in a descriptor and where it stands; absent when its node is missing.
 *
 * @param file the descriptor, from the home
 * @param pointer keys and list positions down to the value, such as {@code resources[0].bidrag.stage}; empty at the top
 */
record Place(String file, String pointer, JsonNode node) {

    Place at(String key) {
        return new Place(file, pointer.isEmpty() ? key : pointer + "." + key, node.path(key));
    }

    Place at(int position) {
        return new Place(file, pointer + "[" + position + "]", node.path(position));
    }

    List<Place> items() {
        List<Place> items = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(at(i));
        }
        return items;
    }

    boolean isPresent() {
        return !node.isMissingNode();
    }

    String text() {
        return node.asString();
    }

    /** A sentence about this place, naming file, line and key. */
    String says(String sentence) {
        StringBuilder where = new StringBuilder(file);
        if (node instanceof TokenStreamLocationAware located && located.tokenStreamLocation() != null) {
            where.append(" line ").append(located.tokenStreamLocation().getLineNr());
        }
        if (!pointer.isEmpty()) {
            where.append(", ").append(pointer);
        }
        return where + ": " + sentence;
    }

    /** The value as a message shows it. */
    String found() {
        if (node.isString()) {
            return "'" + node.asString() + "'";
        }
        if (node.isObject()) {
            return "a block of keys";
        }
        if (node.isArray()) {
            return node.size() == 1 ? "a list of 1" : "a list of " + node.size();
        }
        return node.isNull() || node.isMissingNode() ? "nothing" : node.asString();
    }
}
