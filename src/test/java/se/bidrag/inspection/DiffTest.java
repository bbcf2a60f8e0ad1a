package se.bidrag.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.inspection.Changes.Change;
import se.bidrag.inspection.Changes.Input;
import se.bidrag.model.SqlLibrary;

/** Seven nights, each with one thing changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiffTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 19);

    private static final List<String> SUMMED = List.of("decided", "budgeted", "received", "recognised", "unmatched");

    private final InspectedHome inspected;
    private final String first;
    private final String afterANewBudget;
    private final String afterAMappingWent;
    private final String afterAPosting;
    private final String afterADay;
    private final String afterAMappingCame;
    private final String afterAnAccountClass;

    DiffTest(@TempDir Path folder) {
        inspected = InspectedHome.small(folder);
        inspected.write("incoming/huvudbok.csv", """
                datum,verifikation,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-82572546.00
                2026-11-20,A2,3510,70010,-1.00
                """);
        first = inspected.night(AS_OF);
        inspected.write("incoming/budget.csv", "bidrag,mkr\nprovbidrag-2024,90.0\n");
        afterANewBudget = inspected.night(AS_OF);
        inspected.write("reference/grant_mappings.csv", "region_code,priority,project,grant_code\n");
        afterAMappingWent = inspected.night(AS_OF);
        afterAPosting = inspected.night(AS_OF.plusDays(1));
        afterADay = inspected.night(AS_OF.plusDays(2));
        inspected.write("reference/grant_mappings.csv", """
                region_code,priority,project,grant_code
                *,10,70010,provbidrag-2024
                """);
        afterAMappingCame = inspected.night(AS_OF.plusDays(2));
        inspected.write("reference/account_classes.csv", """
                region_code,account_from,account_to,account_class
                *,1000,3499,other
                *,3500,3599,deferred_revenue
                *,3600,9999,other
                """);
        afterAnAccountClass = inspected.night(AS_OF.plusDays(2));
    }

    @Test
    void namesTheDeliveryThatChangedAFigure() {
        assertThat(figures(first, afterANewBudget)).singleElement().satisfies(change -> {
            assertThat(change.regionName()).isEqualTo("Västmanland");
            assertThat(change.figure()).isEqualTo("budgeted");
            assertThat(change.oldSek()).isEqualByComparingTo("82600000.00");
            assertThat(change.newSek()).isEqualByComparingTo("90000000.00");
            assertThat(change.changeSek()).isEqualByComparingTo("7400000.00");
            assertThat(change.isProved()).isTrue();
            assertThat(change.because()).containsExactly(new Input("delivery", "prov/budget", "changed"));
        });
    }

    @Test
    void comparesWhatIsExplainedAndWhatIsLeft() {
        assertThat(inspected.inspection().diff(first, afterANewBudget).figures())
                .filteredOn(change -> !SUMMED.contains(change.figure()))
                .allSatisfy(change -> {
                    assertThat(change.isProved()).isFalse();
                    assertThat(change.because()).containsExactly(new Input("delivery", "prov/budget", "changed"));
                })
                .extracting(change -> change.figure() + " " + change.oldSek() + " " + change.newSek())
                .containsExactly("explained -27454.00 0.00", "residual 0.00 -7427454.00");
    }

    @Test
    void comparesInEitherDirection() {
        assertThat(figures(afterANewBudget, first)).singleElement().satisfies(change -> assertThat(change.changeSek())
                .isEqualByComparingTo("-7400000.00"));
    }

    @Test
    void namesTheMappingThatMovedMoneyToNoGrant() {
        List<Change> figures = figures(afterANewBudget, afterAMappingWent);
        assertThat(figures).extracting(Change::figure).containsExactly("received", "recognised", "unmatched");
        assertThat(figures).allSatisfy(change -> {
            assertThat(change.isProved()).isTrue();
            assertThat(change.because())
                    .containsExactly(new Input(
                            "reference",
                            "grant_mappings.csv: region_code=*, priority=10, project=70010, grant_code=provbidrag-2024",
                            "went"));
        });
    }

    @Test
    void provesTheAccountClassThatMadeRevenueDeferred() {
        assertThat(figures(afterADay, afterAMappingCame))
                .extracting(Change::isProved)
                .containsOnly(true);
        assertThat(figures(afterAMappingCame, afterAnAccountClass))
                .filteredOn(change -> change.year() == 2024)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.figure()).isEqualTo("recognised");
                    assertThat(change.changeSek()).isEqualByComparingTo("-82572546.00");
                    assertThat(change.isProved()).isTrue();
                    assertThat(change.because())
                            .containsExactlyInAnyOrder(
                                    new Input("reference", classes("grant_revenue_targeted"), "went"),
                                    new Input("reference", classes("deferred_revenue"), "came"));
                });
    }

    private static String classes(String accountClass) {
        return "account_classes.csv: region_code=*, account_from=3500, account_to=3599, account_class=" + accountClass;
    }

    @Test
    void namesTheDateThatAPostingWasReachedBy() {
        assertThat(figures(afterAMappingWent, afterAPosting)).singleElement().satisfies(change -> {
            assertThat(change.figure()).isEqualTo("unmatched");
            assertThat(change.year()).isEqualTo(2026);
            assertThat(change.oldSek()).isNull();
            assertThat(change.newSek()).isEqualByComparingTo("1.00");
            assertThat(change.because())
                    .containsExactly(new Input("date", "as of 2026-11-19, then 2026-11-20", "moved"));
        });
    }

    @Test
    void changesNothingWhenOnlyTheDateMoves() {
        Changes changes = inspected.inspection().diff(afterAPosting, afterADay);
        assertThat(changes.figures()).isEmpty();
        assertThat(changes.inputs())
                .containsExactly(
                        new Input("date", "as of 2026-11-20", "went"), new Input("date", "as of 2026-11-21", "came"));
    }

    @Test
    void tellsWhatThePublicationItselfTells() {
        try (OpenPublication published = OpenPublication.of(
                inspected.publications().find(afterANewBudget), SqlLibrary.packaged(), inspected.settings())) {
            assertThat(published
                            .sql()
                            .sql("select figure || ' ' || old_sek || ' ' || new_sek || ': ' || because from fct_change")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder(
                            "budgeted 82600000.00 90000000.00: delivery prov/budget changed",
                            "explained -27454.00 0.00: delivery prov/budget changed",
                            "residual 0.00 -7427454.00: delivery prov/budget changed");
        }
    }

    @Test
    void saysThatAnEarlierVersionCannotBeCompared() throws IOException {
        Path published = inspected.publications().find(first).parquet("input");
        Path aside = published.resolveSibling("aside");
        Files.move(published, aside);
        try {
            assertThatThrownBy(() -> figures(first, first))
                    .isInstanceOf(InspectionException.class)
                    .hasMessageContaining("publication %s has no table input".formatted(first));
        } finally {
            Files.move(aside, published);
        }
    }

    /** What is summed from deliveries. */
    private List<Change> figures(String older, String newer) {
        return inspected.inspection().diff(older, newer).figures().stream()
                .filter(change -> SUMMED.contains(change.figure()))
                .toList();
    }
}
