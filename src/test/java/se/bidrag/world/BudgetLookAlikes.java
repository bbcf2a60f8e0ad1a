package se.bidrag.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Budgets that a careless eye takes for a cause. */
final class BudgetLookAlikes {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private BudgetLookAlikes() {}

    static List<Situation> all() {
        return List.of(
                Situation.lookAlike("budget_missing", "a krona more than decided", BudgetLookAlikes::notMissing),
                Situation.lookAlike("proposal_pending", "off by a krona", BudgetLookAlikes::proposalOff),
                Situation.lookAlike("proposal_pending", "too rough to prove anything", scene -> rough(scene, true)),
                Situation.lookAlike("late_amendment", "too rough to prove anything", scene -> rough(scene, false)),
                Situation.lookAlike("late_amendment", "off by a krona", BudgetLookAlikes::amendmentOff),
                Situation.lookAlike("late_amendment", "of another grant", BudgetLookAlikes::amendmentOfAnother),
                Situation.lookAlike("duplicate_budget", "one row of twice as much", BudgetLookAlikes::twiceInOneRow),
                Situation.lookAlike(
                        "duplicate_budget",
                        "equal rows of two boards",
                        scene -> rows(scene, 1, "Nämnden", "Styrelsen")),
                Situation.lookAlike("duplicate_budget", "as much is decided", scene -> rows(scene, 2, null, null)),
                Situation.lookAlike("sign_error", "off by a krona", BudgetLookAlikes::turnedOff),
                Situation.lookAlike("unit_error", "off by more than a unit", BudgetLookAlikes::unitOff),
                Situation.lookAlike("unit_error", "one digit that fits anything", BudgetLookAlikes::oneDigit),
                Situation.lookAlike("split_internal", "no share is named", scene -> share(scene, 85, "Nämnden")),
                Situation.lookAlike(
                        "split_internal", "another share is named", scene -> share(scene, 85, "Nämnden, 75 procent")));
    }

    private static BigDecimal paid(Scene scene, Place place) {
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.receive(place, sek);
        return sek;
    }

    private static void notMissing(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.receive(place, sek.add(BigDecimal.ONE));
    }

    /** What is short of the budget, but for one krona more than the amendment may be off by. */
    private static Written nearly(Scene scene, Place place) {
        BigDecimal sek = scene.amount();
        Written later = scene.written(scene.part(sek));
        scene.budget(place, Written.kronor(sek));
        scene.receive(place, sek.add(later.sek()).add(later.precision()).add(BigDecimal.ONE));
        scene.tell("announced", place, Written.kronor(sek));
        return later;
    }

    private static void proposalOff(Scene scene) {
        Place place = scene.place();
        scene.propose(place, nearly(scene, place));
    }

    private static void amendmentOff(Scene scene) {
        Place place = scene.place();
        scene.amend(place, nearly(scene, place), scene.asOf.plusDays(1));
    }

    /** 0,1 mkr agrees with 60 000 kr and with 140 000 kr. */
    private static void rough(Scene scene, boolean isProposal) {
        Place place = scene.place();
        Written budget = Written.kronor(scene.amount());
        Written later = Scene.written(BigDecimal.valueOf(100_000), "mkr", 1);
        scene.tell("announced", place, budget);
        scene.budget(place, budget);
        scene.receive(place, budget.sek().add(BigDecimal.valueOf(scene.dice.between(60_000, 140_000))));
        if (isProposal) {
            scene.propose(place, later);
        } else {
            scene.amend(place, later, scene.asOf.plusDays(1));
        }
    }

    private static void amendmentOfAnother(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        BigDecimal adopted = scene.part(sek);
        scene.budget(place, Written.kronor(adopted));
        Place other = scene.place();
        scene.amend(other, Written.kronor(sek.subtract(adopted)), scene.asOf.plusDays(1));
    }

    private static void twiceInOneRow(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        scene.budget(place, Written.kronor(sek.add(sek)));
    }

    private static void rows(Scene scene, int times, @Nullable String board, @Nullable String other) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek.multiply(BigDecimal.valueOf(times))));
        scene.receive(place, sek);
        scene.budget(place, Written.kronor(sek), board);
        scene.budget(place, Written.kronor(sek), other);
    }

    private static void turnedOff(Scene scene) {
        Place place = scene.place();
        Written row = scene.written(scene.amount());
        scene.receive(place, row.sek().add(row.precision()).add(BigDecimal.ONE));
        scene.tell("announced", place, row);
        scene.budget(place, row.negated());
    }

    private static void unitOff(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount().setScale(-3, RoundingMode.HALF_UP).setScale(2);
        scene.decide(place, Written.kronor(sek));
        scene.receive(place, sek);
        scene.budget(place, Written.kronor(sek.add(THOUSAND).divide(THOUSAND)));
    }

    /** 5 kr is not said to be 5 million. */
    private static void oneDigit(Scene scene) {
        Place place = scene.place();
        BigDecimal mkr = BigDecimal.valueOf(scene.dice.between(1, 4));
        BigDecimal sek = mkr.multiply(THOUSAND).multiply(THOUSAND).add(scene.part(BigDecimal.valueOf(400_000)));
        scene.decide(place, Written.kronor(sek));
        scene.receive(place, sek);
        scene.budget(place, Written.kronor(mkr));
    }

    private static void share(Scene scene, int percent, String board) {
        Place place = scene.place();
        BigDecimal sek = paid(scene, place);
        BigDecimal part = sek.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        scene.budget(place, Written.kronor(part.setScale(0, RoundingMode.HALF_UP)), board);
    }
}
