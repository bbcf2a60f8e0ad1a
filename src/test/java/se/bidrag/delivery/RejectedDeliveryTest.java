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
                .isEqualTo("cannot be looked into (access denied); let the account that runs Bidrag read it");
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
