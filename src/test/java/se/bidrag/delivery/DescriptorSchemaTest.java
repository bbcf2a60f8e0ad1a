package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescriptorSchemaTest {

    private final JsonNode schema = read();

    private static JsonNode read() {
        InputStream file = DescriptorSchema.class.getResourceAsStream("datapackage.schema.json");
        return new JsonMapper().readTree(Objects.requireNonNull(file));
    }

    private List<String> words(String pointer) {
        return schema.at("/$defs/" + pointer + "/enum").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void knowsTheSameWordsAsTheProgram() {
        assertThat(words("bidrag/properties/kind"))
                .isEqualTo(Arrays.stream(Kind.values()).map(Kind::text).toList());
        assertThat(words("resource/properties/format"))
                .isEqualTo(Arrays.stream(Format.values()).map(Format::text).toList());
        assertThat(words("field/properties/columnType"))
                .isEqualTo(
                        Arrays.stream(ColumnType.values()).map(ColumnType::text).toList());
    }

    @Test
    void namesOnlyEncodingsThatTheMachineCanRead() {
        assertThat(words("resource/properties/encoding"))
                .allSatisfy(word ->
                        assertThat(Encoding.of(word).charset().canEncode()).isTrue())
                .containsAll(
                        Arrays.stream(Encoding.values()).map(Encoding::text).toList());
    }

    @Test
    void describesEveryKeyBecauseMessagesUseTheDescription() {
        assertThat(List.of("resource", "dialect", "schema", "field", "bidrag")).allSatisfy(block -> assertThat(
                        schema.at("/$defs/" + block + "/properties").properties())
                .allSatisfy(key -> assertThat(key.getValue().has("description")
                                || key.getValue().has("$ref"))
                        .as("%s.%s", block, key.getKey())
                        .isTrue()));
    }
}
