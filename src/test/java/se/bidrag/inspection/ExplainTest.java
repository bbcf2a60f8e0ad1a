package se.bidrag.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.SmallHome;
import se.bidrag.inspection.Explained.Figure;
import se.bidrag.inspection.Explained.SentBy;
import se.bidrag.inspection.Explained.SentRecord;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainTest {

    private static final String GRANT = "provbidrag-2024";

    private final InspectedHome inspected;

    ExplainTest(@TempDir Path folder) {
        inspected = InspectedHome.small(folder);
        inspected.night(InspectedHome.AS_OF);
    }

    /** Tests change what was delivered, and only that. */
    @AfterEach
    void deliverAsBefore() {
        SmallHome.in(inspected.home().root());
    }

    @Test
    void walksAFigureToTheRecordAsItWasSent() {
        Explained explained = inspected.explain(GRANT, FigureName.BUDGETED);

        assertThat(explained.region()).isEqualTo(new Region("19", "Västmanland"));
        assertThat(explained.differences()).isEmpty();
        assertThat(explained.changedModels()).isEmpty();
        Figure budgeted = explained.figures().get(0);
        assertThat(budgeted.amountSek()).isEqualByComparingTo("82600000.00");
        assertThat(budgeted.models())
                .startsWith("mart.fct_reconciliation", "reconciliation.outcome")
                .endsWith("staging.budget_record", "raw.budget_record");
        assertThat(budgeted.rows()).singleElement().satisfies(row -> {
            assertThat(row.grantCode()).isEqualTo(GRANT);
            assertThat(row.sources()).singleElement().satisfies(source -> {
                assertThat(source.path()).isEqualTo("incoming/budget.csv");
                assertThat(source.isSynthetic()).isTrue();
                assertThat(source.records())
                        .containsExactly(
                                new SentRecord(1, GRANT, new BigDecimal("82600000.00"), "82.6", SentBy.DELIVERED_FILE));
            });
        });
    }

    @Test
    void tellsAllFiguresOfAYearAndWhatExplainsTheirDifferences() {
        Explained explained = inspected.inspection().explain(new Question("region  VÄSTMANLAND", 2024, null, null));

        assertThat(explained.figures()).extracting(Figure::figure).containsExactly(FigureName.values());
        assertThat(explained.figures().get(4).amountSek()).isNull();
        assertThat(explained.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.measure()).isEqualTo("budget");
            assertThat(difference.differenceSek()).isEqualByComparingTo("-27454.00");
            assertThat(difference.residualSek()).isEqualByComparingTo("0.00");
            assertThat(difference.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.labelSv()).isEqualTo("avrundning");
                assertThat(cause.evidence()).isEqualTo("prov/budget#1");
            });
        });
    }

    @Test
    void readsTheLakeWhenTheDeliveredFileHasChanged() {
        inspected.write("incoming/budget.csv", "bidrag,mkr\nprovbidrag-2024,99.9\n");
        inspected.write("incoming/huvudbok.csv", "datum\n");

        assertThat(sent(FigureName.BUDGETED)).containsExactly("82.6");
        assertThat(sentBy(FigureName.BUDGETED)).containsExactly(SentBy.LAKE);
        assertThat(sent(FigureName.RECEIVED)).containsExactly("-82572546.00");
    }

    @Test
    void readsTheLakeWhenADescriptorNoLongerReads() {
        inspected.write("incoming/datapackage.yaml", "nam: prov\n");
        assertThat(sentBy(FigureName.DECIDED)).containsExactly(SentBy.LAKE);
    }

    @Test
    void saysWhenTheTextAsSentIsGone() throws IOException {
        Path aside = inspected.home().lake().resolveSibling("aside");
        FileSystemUtils.deleteRecursively(inspected.home().incoming());
        Files.move(inspected.home().lake(), aside);
        try {
            assertThat(sentBy(FigureName.RECEIVED)).containsExactly(SentBy.GONE);
            assertThat(sent(FigureName.RECEIVED)).containsOnlyNulls();
        } finally {
            Files.move(aside, inspected.home().lake());
        }
    }

    @Test
    void saysWhatThereIsWhenAskedForWhatThereIsNot() {
        Inspection inspection = inspected.inspection();

        assertThatThrownBy(() -> inspection.explain(new Question("Västerboten", 2024, null, null)))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("found 'Västerboten'")
                .hasMessageContaining("did you mean 'Västerbotten'?");
        assertThatThrownBy(() -> inspection.explain(new Question("19", 2031, null, null)))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("19 Västmanland 2031: the publication has no row; it has 2024");
        assertThatThrownBy(() -> inspection.explain(new Question("19", 2024, "provbidrg-2024", null)))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("found 'provbidrg-2024'")
                .hasMessageContaining("did you mean 'provbidrag-2024'?");
        assertThatThrownBy(() -> inspection.explain(new Question("24", 2025, GRANT, null)))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("no row for provbidrag-2024");
    }

    private List<String> sent(FigureName figure) {
        return records(figure).stream().map(SentRecord::sent).toList();
    }

    private List<SentBy> sentBy(FigureName figure) {
        return records(figure).stream().map(SentRecord::sentBy).toList();
    }

    private List<SentRecord> records(FigureName figure) {
        return inspected
                .explain(GRANT, figure)
                .figures()
                .get(0)
                .rows()
                .get(0)
                .sources()
                .get(0)
                .records();
    }
}
