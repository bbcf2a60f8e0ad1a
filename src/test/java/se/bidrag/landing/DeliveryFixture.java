package se.bidrag.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.delivery.StatedTotal;
import se.bidrag.delivery.Terms;
import se.bidrag.home.Home;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** A home in a temporary folder, and deliveries of small files made up for a test. */
record DeliveryFixture(Path root) {

    static final Dialect SEMICOLON = new Dialect(';', '"', 1);

    Home home() {
        return new Home(root);
    }

    Landing landing() {
        return Landing.in(home(), SqlLibrary.packaged().in("raw"), settings());
    }

    WarehouseSettings settings() {
        return new WarehouseSettings("512MB", 2, root.resolve("build"));
    }

    /** A new build with these deliveries laid out in its raw schema. */
    Warehouse build(Landed... landings) {
        Warehouse build = Warehouse.inMemory(settings());
        new RawDeliveries(home(), SqlLibrary.packaged().in("raw")).lay(List.of(landings), build);
        return build;
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            Path file = root.resolve("incoming").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading csv(Field... fields) {
        return new Reading(Format.CSV, Encoding.UTF_8, SEMICOLON, List.of(fields), List.of(""));
    }

    static Field amount(String name) {
        return new Field(name, ColumnType.AMOUNT, ',', ' ');
    }

    static Field column(String name, ColumnType type) {
        return new Field(name, type, ',', ' ');
    }

    static Delivery delivery(String file, Kind kind, Reading reading) {
        return delivery(file, kind, reading, null);
    }

    static Delivery delivery(String file, Kind kind, Reading reading, @Nullable StatedTotal total) {
        Terms terms = new Terms(
                "a test",
                "synthetic",
                LocalDate.of(2024, 3, 7),
                "stated",
                null,
                2024,
                "a-grant",
                null,
                null,
                null,
                null,
                null,
                total,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Declaration declaration = new Declaration("package", file, kind, reading, terms, List.of("package/earlier"));
        return new Delivery("package/" + file, "incoming/" + file, declaration, null);
    }

    static String fault(Landed landed) {
        return landed instanceof Landed.Fault fault ? fault.fault() : "no fault: " + landed;
    }
}
