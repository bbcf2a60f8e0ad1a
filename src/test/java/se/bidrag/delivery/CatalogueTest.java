package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private final DeliveredHome home;

    CatalogueTest(@TempDir Path folder) {
        home = new DeliveredHome(folder);
    }

    @Test
    void isEmptyForAHomeWithoutDeliveries() {
        assertThat(home.deliveries()).isEmpty();
    }

    @Test
    void readsADescriptorInJson() {
        home.with("incoming/deep/down/figures.csv", "Region,Belopp\n").with("incoming/deep/down/datapackage.json", """
                        {"name": "deep", "resources": [{"name": "figures", "path": ["figures.csv"],
                         "schema": {"fields": [{"name": "Belopp", "columnType": "amount"}]},
                         "bidrag": {"kind": "budget", "publisher": "Region", "origin": "synthetic", "dated": "2024-03-07"}}]}
                        """);

        assertThat(home.only().id()).isEqualTo("deep/figures");
        assertThat(home.only().path()).isEqualTo("incoming/deep/down/figures.csv");
        assertThat(home.only().fault()).isNull();
    }

    @Test
    void resolvesWhatADeliveryReplacesToWholeNames() {
        home.withResource(DeliveredHome.ALLOCATION + "}")
                .with("incoming/other/first.csv", "Region,Belopp\n")
                .with("incoming/other/datapackage.yaml", DeliveredHome.RESOURCE + """
                                    bidrag: {supersedes: [second, sample/figures]}
                                  - name: second
                                    path: first.csv
                                    schema: {fields: [{name: Belopp, columnType: amount}]}
                                """);

        assertThat(home.deliveries())
                .extracting(Delivery::id)
                .containsExactly("sample-2024/first", "sample-2024/second", "sample/figures");
        assertThat(Objects.requireNonNull(home.deliveries().get(0).declaration())
                        .supersedes())
                .containsExactly("sample-2024/second", "sample/figures");
    }

    @Test
    void leavesReadmeFilesAndHiddenFilesAlone() {
        home.with("incoming/README.md", "Synthetic.")
                .with("incoming/.sync/datapackage.yaml", "not: read")
                .with("incoming/.DS_Store", "x");

        assertThat(home.deliveries()).isEmpty();
    }
}
