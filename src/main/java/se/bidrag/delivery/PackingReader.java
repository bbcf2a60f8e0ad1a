package se.bidrag.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how a resource's files are packed, and what format lies within; where nothing is said, their endings tell. */
final class PackingReader {

    private final Resource resource;
    private final List<String> problems;

    PackingReader(Resource resource, List<String> problems) {
        this.resource = resource;
        this.problems = problems;
    }

    Packing packing() {
        Place declared = resource.place().at("compression");
        Place member = resource.place().at("innerpath");
        Compression compression = declared.isPresent()
                ? Compression.valueOf(declared.text().toUpperCase(Locale.ROOT))
                : Compression.ofEnding(resource.paths().get(0));
        if (member.isPresent() && compression != Compression.ZIP) {
            problems.add(member.says("names a member of an archive, and the file is none; expected compression: zip"));
        }
        return new Packing(compression, member.isPresent() ? member.text() : null);
    }

    /** The format, as declared or as the endings say; empty, and told, when neither does. */
    Optional<Format> format(Packing packing) {
        Place declared = resource.place().at("format");
        if (declared.isPresent()) {
            return Optional.of(Format.valueOf(declared.text().toUpperCase(Locale.ROOT)));
        }
        List<String> names = packing.innerPath() == null ? resource.paths() : List.of(packing.innerPath());
        Set<Optional<Format>> formats = names.stream()
                .map(name -> Format.ofEnding(packing.compression() == Compression.GZ ? withoutEnding(name) : name))
                .collect(Collectors.toSet());
        if (formats.size() != 1 || formats.contains(Optional.empty())) {
            problems.add(resource.place()
                    .at("path")
                    .says("the ending of '%s' tells no format; say format, such as csv"
                            .formatted(String.join("', '", names))));
            return Optional.empty();
        }
        return formats.iterator().next();
    }

    private static String withoutEnding(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
