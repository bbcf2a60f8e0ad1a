package se.bidrag.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;

/**
 * The deliveries that one file is, by a descriptor alone: for who looks at the file without the home it lies in.
 *
 * @param descriptor where the descriptor lies, or would lie
 * @param deliveries each with the file's full path; what they replace is not looked for
 */
public record DescribedFile(Path descriptor, List<Delivery> deliveries) {

    public DescribedFile {
        deliveries = List.copyOf(deliveries);
    }

    /**
     * By the descriptor in the file's folder, or in the nearest folder above it that has one.
     *
     * @return empty when there is none that names the file
     * @throws InvalidHomeException with every problem of the descriptor
     */
    public static Optional<DescribedFile> find(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Optional<Path> descriptor = in(folder);
            if (descriptor.isPresent()) {
                return Optional.of(read(descriptor.get(), text(descriptor.get()), file))
                        .filter(described -> !described.deliveries().isEmpty());
            }
        }
        return Optional.empty();
    }

    /**
     * By the text of a descriptor that could lie in the file's folder.
     *
     * @throws InvalidHomeException with every problem of the text
     */
    public static DescribedFile by(String text, Path file) {
        return read(file.resolveSibling("datapackage.yaml"), text, file);
    }

    /** The descriptor that lies in this folder, if one does. */
    public static Optional<Path> in(Path folder) {
        return Stream.of("datapackage.yaml", "datapackage.json")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String text(Path descriptor) {
        try {
            return Files.readString(descriptor);
        } catch (IOException e) {
            throw new InvalidHomeException(
                    List.of("%s: cannot be read as UTF-8 (%s); save it as UTF-8".formatted(descriptor, e)));
        }
    }

    private static DescribedFile read(Path path, String text, Path file) {
        List<String> problems = new ArrayList<>();
        List<Delivery> deliveries = Descriptor.parse(path.toString().replace('\\', '/'), text, problems).stream()
                .flatMap(descriptor -> deliveries(descriptor, file, problems).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidHomeException(problems);
        }
        return new DescribedFile(path, deliveries);
    }

    private static List<Delivery> deliveries(Descriptor descriptor, Path file, List<String> problems) {
        List<String> found = DescriptorSchema.shipped().problems(descriptor);
        problems.addAll(found);
        if (!found.isEmpty()) {
            return List.of();
        }
        new Names(problems).add(descriptor);
        return descriptor.resources().stream()
                .flatMap(resource -> deliveries(resource, file, problems).stream())
                .toList();
    }

    private static List<Delivery> deliveries(Resource resource, Path file, List<String> problems) {
        String path = file.toString().replace('\\', '/');
        List<ResourceFiles.Named> named = new ResourceFiles(
                        new Home(Path.of(resource.folder())), List.of(path), new Looking())
                .of(resource).stream().filter(each -> each.path().equals(path)).toList();
        return named.isEmpty()
                ? List.of()
                : new DeclarationReader(new DeliveryIds(superseded(resource)), problems)
                        .read(resource).stream()
                                .flatMap(declaration -> named.stream()
                                        .map(each -> new Delivery(
                                                each.id(),
                                                file.toString(),
                                                declaration,
                                                each.fault().orElse(null))))
                                .toList();
    }

    /** What the file replaces lies elsewhere; whether it is there is for the night to say. */
    private static Set<String> superseded(Resource resource) {
        Set<String> ids = new HashSet<>();
        resource.superseded().forEach(place -> ids.add(resource.supersededId(place)));
        return ids;
    }
}
