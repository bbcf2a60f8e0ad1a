package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryOutsideTheHomeTest {

    private final DeliveredHome home;
    private final Path sample;

    DeliveryOutsideTheHomeTest(@TempDir Path folder) throws IOException {
        home = new DeliveredHome(folder).withDescriptor(DeliveredHome.RESOURCE);
        sample = Files.createDirectories(folder.resolve("incoming/sample"));
    }

    @Test
    void refusesALinkThatLeavesTheHome(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("outside.csv"), "Region,Belopp\n");
        Files.createSymbolicLink(sample.resolve("first.csv"), outside);

        assertThat(home.only().fault())
                .isEqualTo("the file is a link that leaves the home, which is refused; put the file itself there");
    }

    @Test
    void refusesALinkedFolderThatLeavesTheHome(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("first.csv"), "Region,Belopp\n");
        Files.createSymbolicLink(sample.resolve("linked"), elsewhere);
        home.withDescriptor(DeliveredHome.RESOURCE.replace("path: first.csv", "path: linked/first.csv"));

        assertThat(home.only().fault()).startsWith("the file is a link that leaves the home, which is refused");
    }

    @Test
    void saysWhatToDoWithALinkedFolder(@TempDir Path elsewhere) throws IOException {
        home.with("incoming/sample/first.csv", "Region,Belopp\n");
        Files.createSymbolicLink(sample.resolve("linked"), elsewhere);

        assertThat(home.deliveries())
                .filteredOn(delivery -> delivery.declaration() == null)
                .extracting(delivery -> "%s %s".formatted(delivery.path(), delivery.fault()))
                .containsExactly("incoming/sample/linked is a link to a folder, which is not followed;"
                        + " put the folder itself there, or mount it there");
    }

    @Test
    void followsALinkThatStaysInTheHome() throws IOException {
        home.with("kept/real.csv", "Region,Belopp\n");
        Files.createSymbolicLink(sample.resolve("first.csv"), home.home().root().resolve("kept/real.csv"));

        assertThat(home.only().fault()).isNull();
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        Files.createSymbolicLink(sample.resolve("first.csv"), sample.resolve("gone.csv"));

        assertThat(home.only().fault()).isEqualTo("the file is a link to nothing; put the file itself there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../reference/regions.csv",
                "/etc/hosts.csv",
                "deep/../../first.csv",
                "https://example.org/a.csv"
            })
    void refusesAPathThatLeavesItsFolder(String path) {
        home.withDescriptor(DeliveredHome.RESOURCE.replace("path: first.csv", "path: " + path));

        assertThat(home.only().fault())
                .isEqualTo("path '%s' is refused; expected a path from the descriptor's folder and inside it"
                        .formatted(path));
    }

    @Test
    void saysThatALinkLeadsRoundInACircle() throws IOException {
        Files.createSymbolicLink(sample.resolve("first.csv"), sample.resolve("other.csv"));
        Files.createSymbolicLink(sample.resolve("other.csv"), sample.resolve("first.csv"));

        assertThat(home.deliveries())
                .filteredOn(delivery -> delivery.id().equals("sample-2024/first"))
                .extracting(Delivery::fault)
                .containsExactly(
                        "the file cannot be read (Too many levels of symbolic links or unable to access attributes of symbolic link); let the account that runs Bidrag read it");
    }
}
