package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** Each folder under {@code sie/<kind>} is a file as given, and the rows, the notes or the fault that it must give. */
class SieCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/sie");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS, 2)) {
            return files
                    .filter(path -> CORPUS.relativize(path).getNameCount() == 2 && Files.isDirectory(path))
                    .map(CORPUS::relativize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(Path each) throws IOException {
        Path folder = CORPUS.resolve(each);
        Kind kind = Kind.valueOf(each.getName(0).toString().toUpperCase(Locale.ROOT));
        Reading reading = new Reading(Format.SIE, Encoding.UTF_8, DeliveryFixture.SEMICOLON, List.of(), List.of(""));
        Delivery delivery = delivery("given.se", kind, reading);
        DeliveryFixture home = new DeliveryFixture(root);
        home.file("given.se", Files.readAllBytes(given(folder)));
        try (Landing landing = home.landing()) {
            Landed landed = landing.land(delivery);
            if (Files.exists(folder.resolve("fault.txt"))) {
                assertThat(DeliveryFixture.fault(landed))
                        .isEqualTo("incoming/given.se: "
                                + Files.readString(folder.resolve("fault.txt")).strip());
                return;
            }
            assertThat(landed.files()).as(DeliveryFixture.fault(landed)).hasSize(1);
            LakeFile file = landed.files().get(0);
            assertThat(told(file)).isEqualTo(expectedTold(folder));
            assertThat(rows(kind, root.resolve("lake").resolve(file.name()), folder.resolve("expected.csv")))
                    .isEqualTo(Files.readString(folder.resolve("expected.csv")).strip());
        }
    }

    private static Path given(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("given."))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static List<String> told(LakeFile file) {
        return file.contents().told().stream()
                .map(told -> told.subject() + ": " + told.text())
                .toList();
    }

    private static List<String> expectedTold(Path folder) throws IOException {
        Path told = folder.resolve("told.txt");
        return Files.exists(told) ? Files.readAllLines(told) : List.of("encoding: utf-8");
    }

    /** The lake file's rows as text, with the columns that are expected. */
    private String rows(Kind kind, Path parquet, Path expected) {
        try (Warehouse own = Warehouse.inMemory(new DeliveryFixture(root).settings())) {
            String header = Files.readString(expected).lines().findFirst().orElseThrow();
            String cells = Stream.of(header.split(",", -1))
                    .map(name -> "coalesce(replace(cast(%s as varchar), ',', ';'), '')".formatted(Sql.name(name)))
                    .collect(Collectors.joining(", "));
            List<String> lines = own.sql()
                    .sql("select concat_ws(',', %s) as line from %s order by file_row_number"
                            .formatted(
                                    cells,
                                    LakeShape.of(kind, SqlLibrary.packaged().in("raw"), own)
                                            .rows(parquet)))
                    .query(String.class)
                    .list();
            return Stream.concat(Stream.of(header), lines.stream()).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
