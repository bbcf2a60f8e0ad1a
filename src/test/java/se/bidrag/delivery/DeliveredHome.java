package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;

/** A home in a test's own folder, into which files are delivered. Its figures are synthetic. */
record DeliveredHome(Home home) {

    static final String RESOURCE = """
            name: sample-2024
            bidrag: {kind: allocation, publisher: Regeringskansliet, origin: synthetic, dated: 2024-03-07, stage: decided}
            resources:
              - name: first
                path: first.csv
                schema: {fields: [{name: Region, columnType: region}, {name: Belopp, columnType: amount}]}
            """;

    /** Two columns, region and amount. */
    static final String COLUMNS =
            "schema: {fields: [{name: Region, columnType: region}, {name: Belopp, columnType: amount}]}\n";

    /** What an allocation must say, its block still open. */
    static final String ALLOCATION = COLUMNS
            + "bidrag: {kind: allocation, publisher: Staten, origin: synthetic, dated: 2024-03-07, stage: decided";

    DeliveredHome(Path root) {
        this(new Home(root));
    }

    DeliveredHome with(String path, String text) {
        try {
            Path file = home.root().resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DeliveredHome withDescriptor(String text) {
        return with("incoming/sample/datapackage.yaml", text);
    }

    /** A descriptor of one resource, {@code figures.csv}, with these lines for it, and the file itself. */
    DeliveredHome withResource(String lines) {
        return with("incoming/sample/figures.csv", "Region;Belopp\n")
                .withDescriptor(
                        "name: sample\nresources:\n  - name: figures\n    path: figures.csv\n" + lines.indent(4));
    }

    List<Delivery> deliveries() {
        return Catalogue.read(home).deliveries();
    }

    List<String> problems() {
        return catchThrowableOfType(InvalidHomeException.class, this::deliveries)
                .problems();
    }

    Delivery only() {
        List<Delivery> deliveries = deliveries();
        if (deliveries.size() != 1) {
            throw new AssertionError("expected one delivery, found " + deliveries);
        }
        return deliveries.get(0);
    }

    Declaration declaration() {
        return Objects.requireNonNull(only().declaration());
    }
}
