package se.bidrag.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.bidrag.home.Home;

/** The files that a resource names: one, a list, or all that match a pattern; each is a delivery of its own. */
final class ResourceFiles {

    /**
     * One of them.
     *
     * @param id the resource's, with the path from the descriptor's folder behind it where there may be several
     */
    record Named(String id, String path, Optional<String> fault) {}

    private final Home home;
    private final List<String> delivered;
    private final Looking looking;

    /** @param delivered paths, from the home, of all that lies under incoming */
    ResourceFiles(Home home, List<String> delivered, Looking looking) {
        this.home = home;
        this.looking = looking;
        this.delivered = delivered;
    }

    /** The resource's files, each once; where it has a database instead, that. */
    List<Named> of(Resource resource) {
        if (!resource.place().at("path").isPresent()) {
            String place = DatabaseQuery.place(resource.term("connection").text());
            return List.of(new Named(resource.id(), place, Optional.empty()));
        }
        if (!resource.isSeveral()) {
            ResourceFile file =
                    new ResourceFile(home, resource, resource.paths().get(0));
            return List.of(new Named(resource.id(), file.path(), fault(file)));
        }
        Map<String, Named> byPath = new TreeMap<>();
        for (String declared : resource.paths()) {
            for (Named named :
                    PathPattern.isPattern(declared) ? matching(resource, declared) : List.of(one(resource, declared))) {
                byPath.putIfAbsent(named.path(), named);
            }
        }
        return new ArrayList<>(byPath.values());
    }

    private Optional<String> fault(ResourceFile file) {
        looking.at(file.path());
        return file.fault();
    }

    private Named one(Resource resource, String declared) {
        ResourceFile file = new ResourceFile(home, resource, declared);
        String inFolder = file.leavesItsFolder()
                ? declared
                : file.path().substring(resource.folder().length() + 1);
        return new Named(resource.id() + "/" + inFolder, file.path(), fault(file));
    }

    private List<Named> matching(Resource resource, String pattern) {
        ResourceFile itself = new ResourceFile(home, resource, pattern);
        if (itself.leavesItsFolder()) {
            return List.of(one(resource, pattern));
        }
        int folder = resource.folder().length() + 1;
        List<Named> found = new PathPattern(pattern.replace('\\', '/'))
                .matching(resource.folder(), delivered).stream()
                        .map(path -> one(resource, path.substring(folder)))
                        .toList();
        return found.isEmpty() ? List.of(none(resource, pattern)) : found;
    }

    private static Named none(Resource resource, String pattern) {
        return new Named(
                resource.id() + "/" + pattern,
                resource.folder() + "/" + pattern,
                Optional.of("no file matches '%s'; put the files there, or remove resource '%s' from %s"
                        .formatted(
                                pattern, resource.name(), resource.descriptor().file())));
    }
}
