package se.bidrag.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;

/** Brings descriptors and files together; a problem in a descriptor stops the night, one with a file does not. */
final class CatalogueReader {

    private final Home home;
    private final Looking looking;
    private final List<String> problems = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    CatalogueReader(Home home, Looking looking) {
        this.home = home;
        this.looking = looking;
    }

    Catalogue read() {
        Incoming incoming = Incoming.of(home, looking);
        declare(incoming);
        problems.addAll(new Replacements(deliveries).problems());
        if (!problems.isEmpty()) {
            throw new InvalidHomeException(problems);
        }
        List<Delivery> undeclared = incoming.files().stream()
                .filter(this::isUndeclared)
                .map(path -> incoming.linkedFolders().contains(path) ? linkedFolder(path) : undeclared(path))
                .toList();
        deliveries.addAll(undeclared);
        deliveries.addAll(incoming.unreadable());
        return new Catalogue(deliveries);
    }

    private void declare(Incoming incoming) {
        List<Descriptor> descriptors = incoming.descriptors().stream()
                .flatMap(path -> descriptor(path).stream())
                .toList();
        Names names = new Names(problems);
        descriptors.forEach(names::add);
        DescriptorSchema schema = DescriptorSchema.shipped();
        List<Resource> resources = new ArrayList<>();
        for (Descriptor descriptor : descriptors) {
            List<String> found = schema.problems(descriptor);
            problems.addAll(found);
            if (found.isEmpty()) {
                resources.addAll(descriptor.resources());
            }
        }
        ResourceFiles files = new ResourceFiles(home, incoming.files(), looking);
        DeliveryIds ids = new DeliveryIds(names.ids());
        resources.forEach(resource -> ids.add(resource, files.of(resource)));
        DeclarationReader reader = new DeclarationReader(ids, problems);
        resources.forEach(resource -> declare(resource, files.of(resource), reader));
    }

    private Optional<Descriptor> descriptor(String path) {
        looking.at(path);
        return Descriptor.read(home, path, problems);
    }

    private void declare(Resource resource, List<ResourceFiles.Named> files, DeclarationReader reader) {
        reader.read(resource)
                .ifPresent(declaration -> files.forEach(file -> deliveries.add(new Delivery(
                        file.id(), file.path(), declaration, file.fault().orElse(null)))));
    }

    private boolean isUndeclared(String path) {
        return deliveries.stream()
                .map(Delivery::path)
                .noneMatch(declared -> declared.equals(path) || declared.startsWith(path + "/"));
    }

    private static Delivery linkedFolder(String path) {
        return Delivery.undeclared(
                path, "is a link to a folder, which is not followed; put the folder itself there, or mount it there");
    }

    private static Delivery undeclared(String path) {
        return Delivery.undeclared(
                path,
                "no descriptor names this file; name it in a datapackage.yaml in %s, or move it out of incoming"
                        .formatted(path.substring(0, path.lastIndexOf('/'))));
    }
}
