package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code datapackage.json} of the sample's publication, held against the standard's published schema and taxonomy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiscalPackageTest {

    private static final Path RULES = Path.of("src/test/resources/se/bidrag/publish/fiscal");
    private static final CSVFormat HEADED =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Path folder;
    private JsonNode descriptor;
    private Map<String, CSVRecord> taxonomy;

    @BeforeAll
    void read() throws IOException {
        folder = SampleNights.current();
        descriptor =
                new JsonMapper().readTree(folder.resolve("datapackage.json").toFile());
        try (CSVParser types = CSVParser.parse(RULES.resolve("column-types.csv"), StandardCharsets.UTF_8, HEADED)) {
            taxonomy = types.stream().collect(Collectors.toMap(type -> type.get("name"), type -> type));
        }
    }

    @Test
    void isAsThePublishedSchemaOfTheProfileAsks() throws IOException {
        assertThat(problems(descriptor)).isEmpty();
    }

    @Test
    void wouldBeToldByTheSchemaIfItWereNot() throws IOException {
        ObjectNode wrong = (ObjectNode) descriptor.deepCopy();
        wrong.remove("model");
        ((ObjectNode) wrong.at("/resources/0/schema/fields/0")).put("type", "money");

        assertThat(problems(wrong)).anySatisfy(problem -> assertThat(problem).contains("model"));
        assertThat(problems(wrong)).anySatisfy(problem -> assertThat(problem).contains("/resources/0"));
    }

    @Test
    void callsEachColumnAtMostOneThingThatTheTaxonomyKnows() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode resource : descriptor.get("resources")) {
            List<JsonNode> fields = typed(resource);
            List<String> types = fields.stream()
                    .map(field -> field.get("columnType").asString())
                    .toList();
            assertThat(types).as(resource.get("name").asString()).doesNotHaveDuplicates();
            for (JsonNode field : fields) {
                CSVRecord type = taxonomy.get(field.get("columnType").asString());
                if (type == null
                        || !type.get("data_type").equals(field.get("type").asString())
                        || !(type.get("label_of").isEmpty() || types.contains(type.get("label_of")))) {
                    wrong.add(resource.get("name").asString() + ": " + field);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void givesEveryAmountThatIsMeasuredItsPhaseAndItsCurrency() {
        JsonNode facts = resource("fct_reconciliation");
        assertThat(typed(facts))
                .extracting(field -> field.get("columnType").asString())
                .contains("value", "phase:id", "value-currency:code", "geo:target:code", "fin-source:generic:code");
        assertThat(facts.at("/schema/fields")
                        .valueStream()
                        .filter(field -> field.has("normalize"))
                        .map(field -> field.get("name").asString() + " "
                                + field.at("/normalize/phase").asString()))
                .containsExactly(
                        "decided_sek decided",
                        "budgeted_sek budgeted",
                        "received_sek received",
                        "recognised_sek recognised");
    }

    @Test
    void namesFilesHeadersAndKeysThatAreThere() throws IOException {
        for (JsonNode resource : descriptor.get("resources")) {
            List<String> names = names(resource);
            try (CSVParser csv =
                    CSVParser.parse(folder.resolve(resource.get("path").asString()), StandardCharsets.UTF_8, HEADED)) {
                assertThat(csv.getHeaderNames()).isEqualTo(names);
            }
            for (JsonNode key : resource.at("/schema/foreignKeys")) {
                String other = key.at("/reference/resource").asString();
                assertThat(names).contains(key.get("fields").asString());
                assertThat((other.isEmpty() ? resource : resource(other)).at("/schema/primaryKey"))
                        .isEqualTo(key.at("/reference/fields"));
            }
        }
        for (JsonNode measure : descriptor.at("/model/measures")) {
            assertThat(names(resource(measure.get("resource").asString())))
                    .contains(measure.get("source").asString());
        }
    }

    private static List<String> problems(JsonNode descriptor) throws IOException {
        String schema = Files.readString(RULES.resolve("fiscal-data-package.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema)
                .validate(descriptor)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode resource(String name) {
        return descriptor
                .get("resources")
                .valueStream()
                .filter(resource -> resource.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> typed(JsonNode resource) {
        return Stream.of("/schema/fields", "/schema/extraFields")
                .flatMap(place -> resource.at(place).valueStream())
                .filter(field -> field.has("columnType"))
                .toList();
    }

    private static List<String> names(JsonNode resource) {
        return resource.at("/schema/fields")
                .valueStream()
                .map(field -> field.get("name").asString())
                .toList();
    }
}
