package se.bidrag.delivery;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.bidrag.home.Spelling;
import tools.jackson.databind.JsonNode;

/** Holds a descriptor against the JSON Schema that editors use too; its descriptions are the words of our messages. */
final class DescriptorSchema {

    private final Schema schema;

    private DescriptorSchema(Schema schema) {
        this.schema = schema;
    }

    static DescriptorSchema shipped() {
        try (InputStream file = Objects.requireNonNull(
                DescriptorSchema.class.getResourceAsStream("datapackage.schema.json"), "the descriptor's schema")) {
            return new DescriptorSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong, one sentence for each place; empty when the descriptor is as the schema says. */
    List<String> problems(Descriptor descriptor) {
        return schema.validate(descriptor.top().node()).stream()
                .map(error -> sentence(descriptor.top(), error))
                .distinct()
                .toList();
    }

    private String sentence(Place top, Error error) {
        Place place = follow(top, error.getInstanceLocation());
        JsonNode rule = rule(error);
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                place.at(error.getProperty())
                        .says("unknown key; "
                                + Spelling.suggest(
                                        error.getProperty(),
                                        rule.path("properties").propertyNames()));
            case "required" ->
                place.says("key '%s' is missing; expected %s"
                        .formatted(
                                error.getProperty(),
                                description(rule.path("properties").path(error.getProperty()))));
            case "enum" -> place.says("found %s; %s".formatted(place.found(), allowed(place, rule.path("enum"))));
            default -> place.says("found %s; expected %s".formatted(place.found(), description(rule)));
        };
    }

    private static String allowed(Place place, JsonNode words) {
        List<String> known = words.values().stream().map(JsonNode::asString).toList();
        String question = Spelling.nearest(place.text(), known)
                .map("; did you mean '%s'?"::formatted)
                .orElse("");
        return "expected one of " + String.join(", ", known) + question;
    }

    /** The part of the schema that holds the keyword that failed. */
    private JsonNode rule(Error error) {
        NodePath keyword = error.getSchemaLocation().getFragment();
        JsonNode node = schema.getSchemaNode();
        for (int i = 0; i < keyword.getNameCount() - 1; i++) {
            node = node.path(keyword.getName(i));
        }
        return node;
    }

    private String description(JsonNode rule) {
        JsonNode reference = rule.path("$ref");
        JsonNode described = reference.isString()
                ? schema.getSchemaNode().at(reference.asString().substring(1))
                : rule;
        JsonNode text = described.path("description");
        return text.isString()
                ? text.asString()
                : rule.properties().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Place follow(Place top, NodePath path) {
        Place place = top;
        for (int i = 0; i < path.getNameCount(); i++) {
            place = path.getElement(i) instanceof Integer position ? place.at(position) : place.at(path.getName(i));
        }
        return place;
    }
}
