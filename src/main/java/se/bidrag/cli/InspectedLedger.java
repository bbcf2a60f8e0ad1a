package se.bidrag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.cli.TextTable.Side;
import se.bidrag.trial.TriedLedger;
import se.bidrag.trial.TriedLedger.Unmapped;
import se.bidrag.trial.proposal.StandIns;

/** What each rule takes of a ledger, for people; money in is positive. */
final class InspectedLedger {

    private final TriedLedger ledger;
    private final List<String> lines = new ArrayList<>();

    InspectedLedger(TriedLedger ledger) {
        this.ledger = ledger;
    }

    List<String> lines() {
        classes();
        rules();
        unmapped();
        unclassed();
        return lines;
    }

    private void classes() {
        lines.add("  by class of accounts");
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        ledger.classes()
                .forEach(each -> table.row(
                        "    " + Objects.requireNonNullElse(each.accountClass(), "no class"),
                        Counted.of(each.accounts(), "account"),
                        Counted.of(each.lineCount(), "row"),
                        SwedishAmount.of(each.bookedSek()),
                        each.isGrantRevenue() ? "mapped to a grant " + SwedishAmount.of(each.mappedSek()) : ""));
        lines.addAll(table.lines());
    }

    private void rules() {
        lines.add("  by mapping" + (ledger.rules().isEmpty() ? ": none takes anything" : ""));
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT, Side.RIGHT);
        ledger.rules()
                .forEach(rule -> table.row(
                        "    " + region(rule.regionCode()),
                        "priority " + rule.priority(),
                        Objects.requireNonNullElse(rule.grantCode(), "several grants, which stops a night"),
                        Counted.of(rule.lineCount(), "row"),
                        SwedishAmount.of(rule.bookedSek())));
        lines.addAll(InspectedFile.shortened(table.lines()));
    }

    private static String region(String code) {
        return code.equals(StandIns.REGION) ? "any region" : "region " + code;
    }

    private void unmapped() {
        if (!ledger.unmapped().isEmpty()) {
            lines.add("  grant money that no mapping names, largest first");
        }
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        ledger.unmapped()
                .forEach(each -> table.row(
                        "    account " + each.account(),
                        SwedishAmount.of(each.bookedSek()),
                        Counted.of(each.lineCount(), "row"),
                        known(each)));
        lines.addAll(InspectedFile.shortened(table.lines()));
    }

    private static String known(Unmapped each) {
        return Stream.of(
                        each.accountClass(),
                        named("project ", each.project()),
                        named("activity ", each.activity()),
                        named("counterparty ", each.counterparty()),
                        named("text ", each.text()),
                        each.firstPosting().equals(each.lastPosting())
                                ? each.firstPosting().toString()
                                : each.firstPosting() + " to " + each.lastPosting())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String named(String word, @Nullable String value) {
        return value == null ? "" : word + value;
    }

    private void unclassed() {
        if (!ledger.unclassed().isEmpty()) {
            lines.add("  accounts without a class, largest first");
        }
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT);
        ledger.unclassed()
                .forEach(each -> table.row(
                        "    account " + Objects.requireNonNullElse(each.account(), "not told"),
                        SwedishAmount.of(each.bookedSek()),
                        Counted.of(each.lineCount(), "row")));
        lines.addAll(InspectedFile.shortened(table.lines()));
    }
}
