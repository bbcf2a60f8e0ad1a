package se.bidrag.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every delivery has one name in a home: packages differ, and resources differ within a package. */
final class Names {

    private final Map<String, Place> packages = new HashMap<>();
    private final Map<String, Place> resources = new HashMap<>();
    private final List<String> problems;

    Names(List<String> problems) {
        this.problems = problems;
    }

    void add(Descriptor descriptor) {
        Place name = descriptor.top().at("name");
        if (!name.node().isString()) {
            return;
        }
        Place earlier = packages.putIfAbsent(descriptor.packageName(), name);
        if (earlier != null) {
            problems.add(name.says("package '%s' is also the name of %s; expected a name of its own"
                    .formatted(name.text(), earlier.file())));
            return;
        }
        for (Resource resource : descriptor.resources()) {
            Place own = resource.place().at("name");
            Place other = resources.putIfAbsent(resource.id(), own);
            if (other != null && own.node().isString()) {
                problems.add(own.says("resource '%s' is also the name of %s; expected a name of its own"
                        .formatted(own.text(), other.pointer().replace(".name", ""))));
            }
        }
    }

    Set<String> ids() {
        return resources.keySet();
    }
}
