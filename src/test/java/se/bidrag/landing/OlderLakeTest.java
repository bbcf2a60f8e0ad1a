package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.amount;
import static se.bidrag.landing.DeliveryFixture.column;
import static se.bidrag.landing.DeliveryFixture.csv;
import static se.bidrag.landing.DeliveryFixture.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;

class OlderLakeTest {

    private static final Reading TABLE = csv(column("Region", ColumnType.REGION), amount("Belopp"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void landsAgainWhatAnOlderReaderLanded() throws IOException {
        DeliveryFixture home = new DeliveryFixture(root);
        home.file("a.csv", "Region;Belopp\nGotland;1\n");
        LakeFile first = land(home);
        for (Path file : lakeFiles()) {
            String older = file.getFileName().toString().replace("-" + LakeKey.READER_VERSION + "-", "-0-");
            Files.move(file, file.resolveSibling(older));
            Files.writeString(file.resolveSibling(older), "as an older reader left it");
        }

        assertThat(land(home)).isEqualTo(first);
        assertThat(lakeFiles()).hasSize(4);
        assertThat(first.name()).contains("-" + LakeKey.READER_VERSION + "-");
    }

    private LakeFile land(DeliveryFixture home) {
        try (Landing landing = home.landing()) {
            Landed landed = landing.land(delivery("a.csv", Kind.ALLOCATION, TABLE));
            assertThat(landed).isInstanceOf(Landed.Read.class);
            return ((Landed.Read) landed).file();
        }
    }

    private List<Path> lakeFiles() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("lake"))) {
            return files.sorted().toList();
        }
    }
}
