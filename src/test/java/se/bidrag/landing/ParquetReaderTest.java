package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

class ParquetReaderTest {

    private static final Reading READING = new Reading(
            Format.PARQUET,
            Encoding.UTF_8,
            DeliveryFixture.SEMICOLON,
            List.of(new Field("konto", ColumnType.ACCOUNT), new Field("belopp", ColumnType.AMOUNT)),
            List.of(""));
    private static final Delivery LEDGER = DeliveryFixture.delivery("a.parquet", Kind.LEDGER, READING);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void readsDeliveredParquetRowByRow() {
        DeliveryFixture home = new DeliveryFixture(root);
        Path file = home.file("a.parquet", "");
        try (Landing landing = home.landing();
                Warehouse source = Warehouse.inMemory(home.settings())) {
            source.execute(
                    "copy (select 3000 + range as konto, cast(range as decimal(18, 2)) / 1 - 0.5 as belopp from range(3))"
                            + " to %s (format parquet)".formatted(Sql.text(file)));
            try (Warehouse build = home.build(landing.land(LEDGER))) {
                assertThat(build.sql()
                                .sql("select record_number, account, amount from raw.ledger_record")
                                .query()
                                .listOfRows())
                        .extracting(Map::toString)
                        .containsExactly(
                                "{record_number=1, account=3000, amount=-0.50}",
                                "{record_number=2, account=3001, amount=0.50}",
                                "{record_number=3, account=3002, amount=1.50}");
            }
        }
    }

    @Test
    void saysThatAFileIsNoParquet() {
        DeliveryFixture home = new DeliveryFixture(root);
        home.file("a.parquet", "not Parquet at all");
        try (Landing landing = home.landing()) {
            assertThat(DeliveryFixture.fault(landing.land(LEDGER)))
                    .startsWith("incoming/a.parquet: the file is not readable Parquet: ");
        }
    }
}
