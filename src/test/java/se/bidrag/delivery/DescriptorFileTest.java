package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorFileTest {

    private static final String FILE = "incoming/sample/datapackage.yaml";

    private final DeliveredHome home;

    DescriptorFileTest(@TempDir Path folder) {
        home = new DeliveredHome(folder);
    }

    @Test
    void collectsTheProblemsOfEveryDescriptor() {
        home.with("incoming/a/datapackage.yaml", "name: a\nresources: []\n")
                .with("incoming/b/datapackage.yaml", "name: b\nresorces:\n  - {name: x}\n")
                .with("incoming/c/datapackage.yaml", "name: [\n")
                .with("incoming/d/datapackage.json", "{\"name\": \"d\", \"name\": \"e\"}")
                .with("incoming/e/datapackage.yaml", "")
                .with("incoming/f/datapackage.yaml", "just words");

        assertThat(home.problems())
                .containsExactly(
                        "incoming/c/datapackage.yaml line 1: does not read as YAML: while parsing a flow node, "
                                + "expected the node content, but found '<stream end>'",
                        "incoming/d/datapackage.json line 1: does not read as JSON: Duplicate Object property \"name\"",
                        "incoming/a/datapackage.yaml line 2, resources: found a list of 0; "
                                + "expected a list of one resource or more",
                        "incoming/b/datapackage.yaml line 1: key 'resources' is missing; "
                                + "expected a list of one resource or more",
                        "incoming/b/datapackage.yaml line 3, resorces: unknown key; did you mean 'resources'?",
                        "incoming/e/datapackage.yaml: found nothing; "
                                + "expected a Data Package with the keys name, resources and bidrag",
                        "incoming/f/datapackage.yaml line 1: found 'just words'; "
                                + "expected a Data Package with the keys name, resources and bidrag");
    }

    @Test
    void refusesTwoPackagesOrTwoResourcesOfOneName() {
        home.withDescriptor(DeliveredHome.RESOURCE)
                .with("incoming/twin/datapackage.yaml", DeliveredHome.RESOURCE)
                .with("incoming/within/datapackage.yaml", DeliveredHome.RESOURCE.replace("sample-2024", "other") + """
                                  - name: first
                                    path: second.csv
                                    schema: {fields: [{name: Belopp, columnType: amount}]}
                                """);

        assertThat(home.problems())
                .containsExactly(
                        "incoming/twin/datapackage.yaml line 1, name: package 'sample-2024' is also the name of "
                                + "incoming/sample/datapackage.yaml; expected a name of its own",
                        "incoming/within/datapackage.yaml line 7, resources[1].name: resource 'first' is also the name of "
                                + "resources[0]; expected a name of its own");
    }

    @Test
    void wantsADescriptorInUtf8() throws IOException {
        home.withDescriptor("");
        Files.write(home.home().root().resolve(FILE), "name: åäö".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(home.problems()).containsExactly(FILE + ": is not UTF-8; save it as UTF-8");
    }

    @Test
    void refusesADescriptorThatLiesOutsideTheHome(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("datapackage.yaml"), DeliveredHome.RESOURCE);
        Files.createDirectories(home.home().incoming().resolve("sample"));
        Files.createSymbolicLink(home.home().root().resolve(FILE), outside);

        assertThat(home.problems())
                .containsExactly(
                        FILE + ": is a link that leaves the home, which is refused; put the file itself there");
    }

    @Test
    void refusesAnIncomingFolderThatIsNone() throws IOException {
        Files.createFile(home.home().incoming());

        assertThat(home.problems()).containsExactly("incoming: is a file or a link; expected a folder in the home");
    }
}
