package se.bidrag.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import se.bidrag.inspection.Statement;
import se.bidrag.inspection.Statement.Bridge;
import se.bidrag.inspection.Statement.Step;

/** Shows the two-sided statement of a region's year. */
@Command(
        name = "statement",
        mixinStandardHelpOptions = true,
        description =
                "Show what the state gave a region in a year, what the region budgeted and booked, and the steps between.")
final class StatementCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Mixin
    private RegionYearOptions asked = new RegionYearOptions();

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("statement");
        Statement statement = bidrag.common().inspection().statement(asked.region(), asked.year());
        if (bidrag.common().json()) {
            bidrag.terminal().out().println(Json.of(statement));
        } else {
            print(statement, bidrag.terminal());
        }
        return ExitCode.DONE.number();
    }

    private static void print(Statement statement, Terminal terminal) {
        terminal.out()
                .println("%s %d: publication %s, as of %s"
                        .formatted(
                                statement.region().name(),
                                statement.year(),
                                statement.publication(),
                                statement.asOf()));
        statement.bridges().forEach(bridge -> {
            terminal.out().println();
            terminal.out().println(title(bridge));
            TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.RIGHT);
            bridge.steps()
                    .forEach(step -> table.row(
                            (step.isFigure() ? "  " : "    ") + step.labelSv(),
                            SwedishAmount.of(step.amountSek()),
                            isBeside(bridge) ? "" : SwedishAmount.of(step.runningSek())));
            table.lines().forEach(terminal.out()::println);
        });
    }

    private static boolean isBeside(Bridge bridge) {
        return bridge.steps().stream().noneMatch(Step::isFigure);
    }

    private static String title(Bridge bridge) {
        return switch (bridge.bridge()) {
            case "budgeting" -> "Från beslutat till budgeterat";
            case "payment" -> "Från beslutat till mottaget";
            case "budget" -> "Från budgeterat till mottaget";
            case "recognition" -> "Från mottaget till intäktsfört";
            case "booked" -> "Bokfört i allt";
            case "decided_not_counted" -> "Levererat av staten, inte räknat som beslutat";
            case "budgeted_not_counted" -> "Levererat i budget, inte räknat som budgeterat";
            default -> "Levererat i huvudbok, inte räknat som mottaget";
        };
    }
}
