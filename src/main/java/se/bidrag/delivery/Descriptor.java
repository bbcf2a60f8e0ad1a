package se.bidrag.delivery;

import com.networknt.schema.serialization.node.LocationJsonNodeFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.bidrag.home.Home;
import se.bidrag.home.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A {@code datapackage.yaml} or {@code .json}: what a folder's files are, as people wrote it. */
record Descriptor(Place top) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads the file, or says why it cannot be read. */
    static Optional<Descriptor> read(Home home, String path, List<String> problems) {
        Path file = home.root().resolve(path);
        try {
            if (!file.toRealPath().startsWith(home.root().toRealPath())) {
                problems.add(path + ": is a link that leaves the home, which is refused; put the file itself there");
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                problems.add(path + ": is no ordinary file; expected a descriptor");
                return Optional.empty();
            }
            return parse(path, Files.readString(file), problems);
        } catch (CharacterCodingException e) {
            problems.add(path + ": is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            problems.add("%s: cannot be read (%s); expected a file that the account that runs Bidrag may read"
                    .formatted(path, Reason.of(e)));
        }
        return Optional.empty();
    }

    /** Reads the text of a descriptor that lies, or could lie, at this path, or says why it cannot be read. */
    static Optional<Descriptor> parse(String path, String text, List<String> problems) {
        try {
            return Optional.of(new Descriptor(new Place(path, "", tree(path, text))));
        } catch (JacksonException e) {
            problems.add("%s line %d: does not read as %s: %s"
                    .formatted(
                            path,
                            Math.max(1, e.getLocation().getLineNr()),
                            path.endsWith(".json") ? "JSON" : "YAML",
                            e.getOriginalMessage()
                                    .lines()
                                    .filter(line -> !line.startsWith(" "))
                                    .collect(Collectors.joining(", "))));
        }
        return Optional.empty();
    }

    private static JsonNode tree(String path, String text) {
        ObjectMapper mapper = path.endsWith(".json") ? JSON : YAML;
        try (JsonParser parser = mapper.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            JsonNode tree =
                    mapper.reader().with(new LocationJsonNodeFactory(parser)).readTree(parser);
            return Objects.requireNonNullElse(tree, NullNode.getInstance());
        }
    }

    String path() {
        return top.file();
    }

    String packageName() {
        return top.at("name").text();
    }

    List<Resource> resources() {
        return top.at("resources").items().stream()
                .map(place -> new Resource(top, place))
                .toList();
    }

    static boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals("datapackage.yaml") || name.equals("datapackage.json");
    }
}
