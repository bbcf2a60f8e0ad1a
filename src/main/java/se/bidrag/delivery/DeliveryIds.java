package se.bidrag.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What may be named as replaced: a resource, which means all its files, or one of several files. */
final class DeliveryIds {

    private final Map<String, Set<String>> meant = new TreeMap<>();

    /** @param resources every {@code package/resource} of the home, also of descriptors with problems */
    DeliveryIds(Set<String> resources) {
        resources.forEach(id -> meant.put(id, Set.of(id)));
    }

    void add(Resource resource, List<ResourceFiles.Named> files) {
        Set<String> ids = new TreeSet<>();
        for (ResourceFiles.Named file : files) {
            ids.add(file.id());
            meant.put(file.id(), Set.of(file.id()));
        }
        meant.put(resource.id(), ids);
    }

    Set<String> names() {
        return meant.keySet();
    }

    /** The deliveries that this name means; the name itself where nothing has it. */
    Set<String> meantBy(String name) {
        return meant.getOrDefault(name, Set.of(name));
    }
}
