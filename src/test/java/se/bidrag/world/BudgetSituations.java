package se.bidrag.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Budgets that are proposed, amended later, doubled, turned, in another unit, of a share, or missing. */
final class BudgetSituations {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private BudgetSituations() {}

    static List<Situation> all() {
        return List.of(
                Situation.of("budget_missing", "nobody budgeted it", BudgetSituations::missing),
                Situation.of("proposal_pending", "a proposal would close the gap", BudgetSituations::proposed),
                Situation.of("proposal_pending", "all of it is only proposed", BudgetSituations::onlyProposed),
                Situation.of(
                        "proposal_pending", "decided is what the proposal makes", BudgetSituations::proposedAsDecided),
                Situation.of("late_amendment", "amended after the date", scene -> amended(scene, 1)),
                Situation.of("late_amendment", "amended twice after the date", scene -> amended(scene, 2)),
                Situation.of("late_amendment", "lowered after the date", BudgetSituations::lowered),
                Situation.of("duplicate_budget", "the same row twice", scene -> doubled(scene, 2)),
                Situation.of("duplicate_budget", "the same row three times", scene -> doubled(scene, 3)),
                Situation.of("sign_error", "the wrong sign", BudgetSituations::turned),
                Situation.of("unit_error", "kronor for thousands", scene -> inAnotherUnit(scene, "tkr", 1)),
                Situation.of("unit_error", "kronor for millions", scene -> inAnotherUnit(scene, "mkr", 2)),
                Situation.of("split_internal", "a board's share", BudgetSituations::shared),
                Situation.of("split_internal", "two boards' shares", BudgetSituations::sharedByTwo));
    }

    private static BigDecimal paid(Scene scene, Place place) {
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.receive(place, sek);
        return sek;
    }

    private static void missing(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        scene.prove(place, "budget", "budget_missing", sek, Scene.EXACT);
    }

    private static void proposed(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        BigDecimal adopted = scene.part(sek);
        Written proposal = scene.written(sek.subtract(adopted));
        scene.budget(place, scene.written(adopted));
        scene.propose(place, proposal);
        scene.prove(place, "budget", "proposal_pending", proposal.sek(), proposal.precision());
    }

    private static void onlyProposed(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.receive(place, sek);
        Written proposal = scene.written(sek);
        scene.propose(place, proposal);
        scene.prove(place, "budget", "proposal_pending", proposal.sek(), proposal.precision());
    }

    private static void proposedAsDecided(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        BigDecimal adopted = scene.part(sek);
        Written proposal = Written.kronor(sek.subtract(adopted));
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, Written.kronor(adopted));
        scene.propose(place, proposal);
        scene.receive(place, sek.add(scene.part(sek)));
        scene.prove(place, "budget", "proposal_pending", proposal.sek(), proposal.precision());
    }

    private static void amended(Scene scene, int times) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        BigDecimal left = sek.subtract(scene.part(sek));
        scene.budget(place, scene.written(sek.subtract(left)));
        BigDecimal amendedSek = BigDecimal.ZERO;
        BigDecimal precision = BigDecimal.ZERO;
        for (int i = 1; i <= times; i++) {
            Written amendment = scene.written(i == times ? left : scene.part(left));
            scene.amend(place, amendment, scene.asOf.plusDays(20L * i));
            left = left.subtract(amendment.sek());
            amendedSek = amendedSek.add(amendment.sek());
            precision = precision.add(amendment.precision());
        }
        scene.prove(place, "budget", "late_amendment", amendedSek, precision);
    }

    private static void lowered(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        Written lower = scene.written(scene.part(sek)).negated();
        scene.budget(place, Written.kronor(sek.subtract(lower.sek())));
        scene.amend(place, lower, scene.asOf.plusDays(20));
        scene.prove(place, "budget", "late_amendment", lower.sek(), lower.precision());
    }

    private static void doubled(Scene scene, int times) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.receive(place, sek);
        if (scene.dice.chance(70)) {
            scene.decide(place, Written.kronor(sek));
        }
        Written row = scene.written(sek);
        IntStream.range(0, times).forEach(i -> scene.budget(place, row, "Regionstyrelsen"));
        BigDecimal copies = row.sek().multiply(BigDecimal.valueOf(times - 1L));
        scene.prove(place, "budget", "duplicate_budget", copies.negate(), Scene.EXACT);
    }

    private static void turned(Scene scene) {
        Place place = scene.place();
        Written row = scene.written(paid(scene, place)).negated();
        scene.budget(place, row);
        scene.prove(place, "budget", "sign_error", row.sek().multiply(BigDecimal.valueOf(-2)), Scene.EXACT);
    }

    private static void inAnotherUnit(Scene scene, String unit, int decimals) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        Written meant = Scene.written(sek, unit, scene.dice.between(decimals - 1, decimals));
        Written said = meant.saidToBe("kr");
        scene.budget(place, said);
        scene.prove(place, "budget", "unit_error", meant.sek().subtract(said.sek()), meant.precision());
    }

    private static void share(Scene scene, Place place, BigDecimal sek, int percent, String words) {
        scene.budget(place, scene.written(shareOf(sek, percent)), "Hälso- och sjukvårdsnämnden, " + percent + words);
    }

    private static BigDecimal shareOf(BigDecimal sek, int percent) {
        return sek.multiply(BigDecimal.valueOf(percent)).multiply(HUNDREDTH).setScale(0, RoundingMode.HALF_UP);
    }

    private static void shared(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        int percent = scene.dice.between(20, 95);
        share(scene, place, sek, percent, scene.dice.pick(" procent", " %", "%"));
        scene.prove(place, "budget", "split_internal", sek.subtract(shareOf(sek, percent)), Scene.EXACT);
    }

    private static void sharedByTwo(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        share(scene, place, sek, 60, " procent");
        share(scene, place, sek, 25, " %");
        scene.prove(place, "budget", "split_internal", sek.subtract(shareOf(sek, 85)), Scene.EXACT);
    }
}
