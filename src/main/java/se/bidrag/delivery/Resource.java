package se.bidrag.delivery;

/** One resource of a descriptor, together with the defaults of its package. */
record Resource(Place descriptor, Place place) {

    String name() {
        return place.at("name").text();
    }

    String id() {
        return descriptor.at("name").text() + "/" + name();
    }

    /** The one path declared, as written. */
    String path() {
        Place path = place.at("path");
        return path.node().isArray() ? path.at(0).text() : path.text();
    }

    /** A key under {@code bidrag}: the resource's own, else the package's; absent when neither has it. */
    Place term(String key) {
        Place own = place.at("bidrag").at(key);
        Place shared = descriptor.at("bidrag").at(key);
        return own.isPresent() || !shared.isPresent() ? own : shared;
    }
}
