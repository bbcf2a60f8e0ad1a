package se.bidrag.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.inspection.Statement.Bridge;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementTest {

    private final InspectedHome inspected;

    StatementTest(@TempDir Path folder) {
        inspected = InspectedHome.small(folder);
        inspected.night(InspectedHome.AS_OF);
    }

    @Test
    void leadsFromWhatTheStateGaveToWhatTheRegionRecognised() {
        Statement statement = inspected.inspection().statement("Västmanland", 2024);

        assertThat(statement.bridges())
                .extracting(Bridge::bridge)
                .containsExactly("budgeting", "budget", "payment", "recognition", "booked");
        assertThat(statement.bridges().get(0).steps())
                .extracting(
                        Statement.Step::labelSv,
                        step -> String.valueOf(step.amountSek()),
                        step -> String.valueOf(step.runningSek()))
                .containsExactly(
                        tuple("staten har beslutat", "82572546.00", "82572546.00"),
                        tuple("avrundning", "27454.00", "82600000.00"),
                        tuple("regionen har budgeterat", "82600000.00", "82600000.00"));
        assertThat(statement.bridges().get(1).steps())
                .extracting(
                        Statement.Step::labelSv,
                        step -> String.valueOf(step.amountSek()),
                        step -> String.valueOf(step.runningSek()))
                .containsExactly(
                        tuple("regionen har budgeterat", "82600000.00", "82600000.00"),
                        tuple("avrundning", "-27454.00", "82572546.00"),
                        tuple("oförklarat", "0.00", "82572546.00"),
                        tuple("regionen har bokfört som mottaget", "82572546.00", "82572546.00"));
    }

    @Test
    void namesWhyFiguresCannotBeCompared() {
        Statement statement = inspected.inspection().statement("24", 2024);

        assertThat(statement.bridges().get(2).steps())
                .extracting(Statement.Step::step, step -> String.valueOf(step.amountSek()))
                .containsExactly(
                        tuple("decided", "83223369.00"),
                        tuple("ledger_not_delivered", "-83223369.00"),
                        tuple("received", "null"));
    }

    @Test
    void asksForANightFirstWhereNoneHasRun(@TempDir Path unused) {
        Inspection inspection = InspectedHome.small(unused).inspection();
        assertThatThrownBy(() -> inspection.statement("19", 2024))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("there is no current publication; run nightly first");
    }
}
