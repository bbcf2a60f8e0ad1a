package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedDeliveryTest {

    private final DeliveredHome home;
    private final Path sample;

    RejectedDeliveryTest(@TempDir Path folder) throws IOException {
        home = new DeliveredHome(folder).withDescriptor(DeliveredHome.RESOURCE);
        sample = Files.createDirectories(folder.resolve("incoming/sample"));
    }

    @Test
    void saysThatAFileIsAbsent() {
        assertThat(home.only().fault())
                .isEqualTo("no such file; put it there, or remove resource 'first' from "
                        + "incoming/sample/datapackage.yaml");
        assertThat(Catalogue.read(home.home()).readable()).isEmpty();
        assertThat(Catalogue.read(home.home()).rejected()).containsExactly(home.only());
    }

    @Test
    void keepsWhatItsDescriptorSaysOfARejectedDelivery() {
        assertThat(home.declaration().kind()).isEqualTo(Kind.ALLOCATION);
        assertThat(home.only().id()).isEqualTo("sample-2024/first");
    }

    @Test
    void saysThatAFileIsAFolder() throws IOException {
        Files.createDirectory(sample.resolve("first.csv"));

        assertThat(home.only().fault()).isEqualTo("is a folder; expected a file");
    }

    @Test
    void saysThatAFileIsEmpty() {
        home.with("incoming/sample/first.csv", "");

        assertThat(home.only().fault()).isEqualTo("the file is empty, 0 bytes; expected at least a header");
    }

    @Test
    void saysThatAFileIsShorterThanItsDescriptorSays() {
        home.with("incoming/sample/first.csv", "Region").withDescriptor(DeliveredHome.RESOURCE + "    bytes: 20\n");

        assertThat(home.only().fault())
                .isEqualTo("the file has 6 bytes, its descriptor says 20; expected the whole file as sent");
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        home.with("incoming/sample/first.csv", "Region");
        Path file = Files.setPosixFilePermissions(sample.resolve("first.csv"), Set.of());
        assumeThat(Files.isReadable(file))
                .as("an account that may read anything")
                .isFalse();

        assertThat(home.only().fault()).isEqualTo("the file may not be read; let the account that runs Bidrag read it");
    }

    @Test
    void saysThatAFolderMayNotBeLookedInto() throws IOException {
        home.with("incoming/sample/first.csv", "Region");
        Path closed = Files.createDirectory(home.home().incoming().resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        assumeThat(Files.isReadable(closed))
                .as("an account that may read anything")
                .isFalse();
        Delivery delivery = home.deliveries().get(0);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        assertThat(delivery.id()).isEqualTo("incoming/closed");
        assertThat(delivery.fault())
                .isEqualTo("cannot be looked into (AccessDeniedException); let the account that runs Bidrag read it");
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
    void reportsAFileThatNoDescriptorNames() {
        home.with("incoming/sample/first.csv", "Region,Belopp\n")
                .with("incoming/elsewhere/stray.csv", "Region,Belopp\n");

        assertThat(home.deliveries())
                .containsExactly(
                        Delivery.undeclared(
                                "incoming/elsewhere/stray.csv",
                                "no descriptor names this file; name it in a datapackage.yaml in incoming/elsewhere, "
                                        + "or move it out of incoming"),
                        home.deliveries().get(1));
        assertThat(home.deliveries().get(1).fault()).isNull();
    }
}
