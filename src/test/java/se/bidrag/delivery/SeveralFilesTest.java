package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resource of several files: each is a delivery of its own, with a lasting id. */
class SeveralFilesTest {

    private final DeliveredHome home;

    SeveralFilesTest(@TempDir Path folder) {
        home = new DeliveredHome(folder);
    }

    private void declare(String path) {
        home.withDescriptor(DeliveredHome.RESOURCE.replace("path: first.csv", "path: " + path));
    }

    @Test
    void eachFileThatMatchesIsADelivery() {
        declare("bok-2024-*.csv");
        home.with("incoming/sample/bok-2024-02.csv", "Region")
                .with("incoming/sample/bok-2024-01.csv", "Region")
                .with("incoming/sample/bok-2023-01.csv", "Region")
                .with("incoming/sample/deeper/bok-2024-03.csv", "Region")
                .with("incoming/other/bok-2024-04.csv", "Region");

        assertThat(home.deliveries())
                .filteredOn(delivery -> delivery.fault() == null)
                .extracting(Delivery::id, Delivery::path)
                .containsExactly(
                        tuple("sample-2024/first/bok-2024-01.csv", "incoming/sample/bok-2024-01.csv"),
                        tuple("sample-2024/first/bok-2024-02.csv", "incoming/sample/bok-2024-02.csv"));
        assertThat(Catalogue.read(home.home()).rejected()).hasSize(3);
    }

    @Test
    void aPatternThatMatchesNothingIsTold() {
        declare("bok-?.csv");

        assertThat(home.only().id()).isEqualTo("sample-2024/first/bok-?.csv");
        assertThat(home.only().fault())
                .isEqualTo("no file matches 'bok-?.csv'; put the files there, or remove resource 'first' from"
                        + " incoming/sample/datapackage.yaml");
    }

    @Test
    void aFileThatIsListedAndMatchedIsOneDelivery() {
        declare("[b.csv, './b.csv', '?.csv', absent.csv]");
        home.with("incoming/sample/a.csv", "Region").with("incoming/sample/b.csv", "Region");

        assertThat(home.deliveries())
                .extracting(delivery -> delivery.id() + (delivery.fault() == null ? "" : " is rejected"))
                .containsExactly(
                        "sample-2024/first/a.csv",
                        "sample-2024/first/absent.csv is rejected",
                        "sample-2024/first/b.csv");
    }

    @Test
    void aPatternNeverLeavesItsFolder() {
        declare("../other/*.csv");
        home.with("incoming/other/a.csv", "Region");

        assertThat(home.deliveries())
                .filteredOn(delivery -> delivery.declaration() != null)
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.fault())
                        .isEqualTo("path '../other/*.csv' is refused; expected a path from the descriptor's folder and"
                                + " inside it"));
    }

    @Test
    void lettersThatMeanSomethingElsewhereMeanThemselves() {
        declare("bok-(1)+[a].*");
        home.with("incoming/sample/bok-(1)+[a].csv", "Region").with("incoming/sample/bok-1a.csv", "Region");

        assertThat(home.problems()).singleElement().asString().contains("tells no format");
        home.withDescriptor(DeliveredHome.RESOURCE.replace("path: first.csv", "path: bok-(1)+[a].*\n    format: csv"));
        assertThat(Catalogue.read(home.home()).readable())
                .extracting(Delivery::path)
                .containsExactly("incoming/sample/bok-(1)+[a].csv");
    }

    @Test
    void whatReplacesAResourceReplacesAllItsFiles() {
        declare("bok-*.csv");
        home.with("incoming/sample/bok-1.csv", "Region")
                .with("incoming/sample/bok-2.csv", "Region")
                .with("incoming/other/new.csv", "Region,Belopp\n")
                .with(
                        "incoming/other/datapackage.yaml",
                        DeliveredHome.RESOURCE.replace("sample-2024", "other").replace("first.csv", "new.csv")
                                + "    bidrag: {supersedes: SUPERSEDES}\n");

        assertThat(supersedes("sample-2024/first"))
                .containsExactly("sample-2024/first/bok-1.csv", "sample-2024/first/bok-2.csv");
        assertThat(supersedes("sample-2024/first/bok-2.csv")).containsExactly("sample-2024/first/bok-2.csv");
        home.with("incoming/other/datapackage.yaml", replacing("sample-2024/first/bok-3.csv"));
        assertThat(home.problems())
                .containsExactly(
                        "incoming/other/datapackage.yaml line 7, resources[0].bidrag.supersedes: no delivery is"
                                + " called 'sample-2024/first/bok-3.csv', perhaps 'sample-2024/first/bok-1.csv'; expected a resource,"
                                + " or package/resource");
    }

    private Iterable<String> supersedes(String name) {
        home.with("incoming/other/datapackage.yaml", replacing(name));
        return Objects.requireNonNull(home.deliveries().get(0).declaration()).supersedes();
    }

    private static String replacing(String name) {
        return DeliveredHome.RESOURCE.replace("sample-2024", "other").replace("first.csv", "new.csv")
                + "    bidrag: {supersedes: " + name + "}\n";
    }

    @Test
    void takesFormatAndPackingFromTheEndings() {
        declare("bok-*.csv.gz");
        home.with("incoming/sample/bok-1.csv.gz", "x");
        assertThat(home.declaration().reading().format()).isEqualTo(Format.CSV);
        assertThat(home.declaration().reading().packing()).isEqualTo(new Packing(Compression.GZ, null));

        declare("export.ZIP\n    innerpath: 2024/bok.csv");
        home.with("incoming/sample/export.ZIP", "x");
        assertThat(home.deliveries())
                .filteredOn(delivery -> delivery.declaration() != null)
                .singleElement()
                .satisfies(delivery -> assertThat(Objects.requireNonNull(delivery.declaration())
                                .reading()
                                .packing())
                        .isEqualTo(new Packing(Compression.ZIP, "2024/bok.csv")));
    }

    @Test
    void readsHowManyRowsStandAboveAndUnderTheTable() {
        home.with("incoming/sample/first.csv", "Region")
                .withDescriptor(
                        DeliveredHome.RESOURCE + "    bidrag: {kind: ledger, skip_leading: 2, total_row: last}\n");
        assertThat(home.declaration().reading().dialect().headerRow()).isEqualTo(3);
        assertThat(home.declaration().reading().totalRow()).isEqualTo(TotalRow.LAST);
    }
}
