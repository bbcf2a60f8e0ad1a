package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.amount;
import static se.bidrag.landing.DeliveryFixture.column;
import static se.bidrag.landing.DeliveryFixture.csv;
import static se.bidrag.landing.DeliveryFixture.delivery;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.StatedTotal;
import se.bidrag.warehouse.Warehouse;

class LandingTest {

    private static final Delivery DECISION =
            delivery("decision.csv", Kind.ALLOCATION, csv(column("Region", ColumnType.REGION), amount("Belopp")), null);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private List<Map<String, Object>> rows(Warehouse build, String sql) {
        return build.sql().sql(sql).query().listOfRows();
    }

    @Test
    void keepsEveryRecordInItsPlaceAndSaysWhyOneWasRejected() {
        DeliveryFixture home = new DeliveryFixture(root);
        home.file(
                "decision.csv",
                "Not;Region;Belopp\nx;Gotland ;82,0 mkr\n;Skåne;12 34\ny;Kalmar;–\n;Summa;ca 2 000\n1;2\n");
        try (Landing landing = home.landing();
                Warehouse build = home.build(landing.land(DECISION))) {
            assertThat(rows(
                            build,
                            "select record_number, region_text, amount, amount_decimals, amount_text, unit_text,"
                                    + " is_estimate, label from raw.allocation_record"))
                    .extracting(Map::toString)
                    .containsExactly(
                            "{record_number=1, region_text=Gotland, amount=82.00000000, amount_decimals=1,"
                                    + " amount_text=82,0 mkr, unit_text=mkr, is_estimate=false, label=x}",
                            "{record_number=4, region_text=Summa, amount=2000.00000000, amount_decimals=0,"
                                    + " amount_text=ca 2 000, unit_text=null, is_estimate=true, label=Summa}");
            assertThat(rows(build, "select record_number, column_name, value, reason, money from raw.rejected_record"))
                    .extracting(Map::toString)
                    .containsExactly(
                            "{record_number=2, column_name=Belopp, value=12 34, reason=expected a number such as"
                                    + " 1 234,50 (at most 15 whole digits and 8 decimals), money=null}",
                            "{record_number=3, column_name=Belopp, value=–, reason=no amount, money=null}",
                            "{record_number=5, column_name=null, value=1 | 2, reason=the record has 2 fields;"
                                    + " expected 3 as in the header, money=null}");
            assertThat(rows(build, "select unit_text, record_count, money_total from raw.delivery_total"))
                    .extracting(Map::toString)
                    .containsExactly(
                            "{unit_text=mkr, record_count=1, money_total=82.00000000}",
                            "{unit_text=null, record_count=4, money_total=2000.00000000}");
        }
    }

    @Test
    void describesTheDeliveryAsDeclaredAndAsRead() {
        DeliveryFixture home = new DeliveryFixture(root);
        home.file("decision.csv", "Region;Belopp\nGotland;82\n");
        Delivery stated = delivery(
                "decision.csv",
                Kind.ALLOCATION,
                csv(column("Region", ColumnType.REGION), amount("Belopp")),
                new StatedTotal("9,8 mdkr", ','));
        try (Landing landing = home.landing();
                Warehouse build = home.build(landing.land(stated))) {
            Map<String, Object> row = rows(build, "select * from raw.delivery").get(0);
            assertThat(row)
                    .containsEntry("delivery_id", "package/decision.csv")
                    .containsEntry("kind", "allocation")
                    .containsEntry("stated_total_text", "9,8 mdkr")
                    .containsEntry("stated_total", new BigDecimal("9.80000000"))
                    .containsEntry("stated_total_decimals", 1)
                    .containsEntry("stated_total_unit", "mdkr")
                    .containsEntry("amount_header", "Belopp")
                    .containsEntry("picked_columns", "amount=Belopp, region=Region")
                    .containsEntry("record_count", 1L)
                    .containsEntry("fault", null);
            assertThat(rows(build, "select * from raw.supersedes"))
                    .extracting(Map::toString)
                    .containsExactly("{delivery_id=package/decision.csv, superseded_delivery_id=package/earlier}");
        }
    }

    @Test
    void readsTheSameFileOnce() {
        DeliveryFixture home = new DeliveryFixture(root);
        home.file("decision.csv", "Region;Belopp\nGotland;82\n");
        try (Landing landing = home.landing()) {
            Landed first = landing.land(DECISION);
            Landed second = landing.land(DECISION);
            assertThat(first).isInstanceOf(Landed.Read.class);
            assertThat(second).isInstanceOf(Landed.AlreadyThere.class);
            assertThat(second.files()).isEqualTo(first.files());
        }
    }

    @Test
    void aHeaderAloneIsADeliveryWithoutRecords() {
        DeliveryFixture home = new DeliveryFixture(root);
        home.file("decision.csv", "Region;Belopp\n");
        try (Landing landing = home.landing();
                Warehouse build = home.build(landing.land(DECISION))) {
            assertThat(rows(build, "select record_count, fault from raw.delivery"))
                    .extracting(Map::toString)
                    .containsExactly("{record_count=0, fault=null}");
            assertThat(rows(build, "select * from raw.allocation_record")).isEmpty();
        }
    }

    @Test
    void theViewsHoldWhenNothingWasDelivered() {
        DeliveryFixture home = new DeliveryFixture(root);
        try (Landing landing = home.landing();
                Warehouse build = home.build()) {
            assertThat(landing).isNotNull();
            assertThat(rows(build, "select * from raw.ledger_record")).isEmpty();
            assertThat(rows(build, "select * from raw.rejected_record")).isEmpty();
        }
    }
}
