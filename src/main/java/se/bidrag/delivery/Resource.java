package se.bidrag.delivery;

import java.util.List;

/** One resource of a descriptor, together with the defaults of its package. */
record Resource(Place descriptor, Place place) {

    String name() {
        return place.at("name").text();
    }

    /** The descriptor's folder, from the home. */
    String folder() {
        String file = descriptor.file();
        return file.substring(0, file.lastIndexOf('/'));
    }

    String id() {
        return descriptor.at("name").text() + "/" + name();
    }

    /** The paths declared, as written. */
    List<String> paths() {
        Place path = place.at("path");
        return path.node().isArray() ? path.items().stream().map(Place::text).toList() : List.of(path.text());
    }

    /** Whether this resource may be several files, each of them a delivery. */
    boolean isSeveral() {
        return paths().size() > 1 || PathPattern.isPattern(paths().get(0));
    }

    /** A key under {@code bidrag}: the resource's own, else the package's; absent when neither has it. */
    Place term(String key) {
        Place own = place.at("bidrag").at(key);
        Place shared = descriptor.at("bidrag").at(key);
        return own.isPresent() || !shared.isPresent() ? own : shared;
    }

    /** Where it names what it replaces. */
    List<Place> superseded() {
        Place names = term("supersedes");
        return names.node().isString() ? List.of(names) : names.items();
    }

    /** What is meant by one of those names: {@code package/resource}. */
    String supersededId(Place name) {
        return name.text().contains("/") ? name.text() : descriptor.at("name").text() + "/" + name.text();
    }
}
