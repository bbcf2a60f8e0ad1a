package se.bidrag.world;

import java.math.BigDecimal;
import java.util.List;

/** Decisions and announcements that a careless eye takes for a cause. */
final class DecisionLookAlikes {

    private DecisionLookAlikes() {}

    static List<Situation> all() {
        return List.of(
                Situation.lookAlike(
                        "preliminary_superseded", "what came is not decided", scene -> announced(scene, 0, 1)),
                Situation.lookAlike(
                        "preliminary_superseded", "not quite as announced", scene -> announced(scene, 1, 0)),
                Situation.lookAlike("instalment_pending", "a krona off", DecisionLookAlikes::instalmentOff),
                Situation.lookAlike(
                        "instalment_pending", "first and third of four", DecisionLookAlikes::unlikelyInstalments),
                Situation.lookAlike("not_requisitioned", "in time still", DecisionLookAlikes::inTime),
                Situation.lookAlike(
                        "partly_requisitioned", "more than the ceiling", DecisionLookAlikes::overTheCeiling),
                Situation.lookAlike("performance_pending", "past the deadline", DecisionLookAlikes::pastTheDeadline),
                Situation.lookAlike(
                        "performance_pending", "no deadline, and its year is over", DecisionLookAlikes::overdue),
                Situation.lookAlike("performance_pending", "decided for another region", DecisionLookAlikes::assessed),
                Situation.lookAlike("performance_not_met", "something came", DecisionLookAlikes::metInPart));
    }

    /** Off by a krona more than the precision: in what is budgeted, or in what came. */
    private static void announced(Scene scene, int budgetOff, int paymentOff) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        Written announced = scene.written(sek.add(scene.part(sek)));
        BigDecimal off = announced.precision().add(BigDecimal.ONE).multiply(BigDecimal.valueOf(budgetOff));
        scene.tell("announced", place, announced);
        scene.budget(
                place, budgetOff == 0 ? announced : new Written(announced.sek().add(off), "kr"));
        scene.decide(place, Written.kronor(sek));
        scene.receive(place, sek.add(BigDecimal.valueOf(paymentOff)));
    }

    private static void instalmentOff(Scene scene) {
        Place place = scene.place();
        BigDecimal first = scene.amount();
        BigDecimal second = scene.amount();
        scene.decide(place, Written.kronor(first), 1);
        scene.decide(place, Written.kronor(second), 2);
        scene.budget(place, scene.written(first.add(second)));
        scene.receive(place, first.add(BigDecimal.ONE));
    }

    private static void unlikelyInstalments(Scene scene) {
        Place place = scene.place();
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 1; i <= 4; i++) {
            BigDecimal sek = scene.amount();
            scene.decide(place, Written.kronor(sek), i);
            all = all.add(sek);
            if (i % 2 == 1) {
                scene.receive(place, sek);
            }
        }
        scene.budget(place, scene.written(all));
    }

    private static void inTime(Scene scene) {
        Place place = scene.place(new World.Terms(null, "targeted", false, null, scene.asOf));
        Written ceiling = scene.written(scene.amount());
        scene.tell("ceiling", place, ceiling);
        scene.budget(place, ceiling);
    }

    private static void overTheCeiling(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.tell("ceiling", place, Written.kronor(sek));
        scene.receive(place, sek.add(scene.part(sek)));
        scene.budget(place, Written.kronor(sek.multiply(BigDecimal.valueOf(3))));
    }

    private static void pastTheDeadline(Scene scene) {
        Place place = scene.place(DecisionSituations.performance(scene.asOf.minusDays(1)));
        Written sek = scene.written(scene.amount());
        scene.tell("announced", place, sek);
        scene.budget(place, sek);
    }

    private static void overdue(Scene scene) {
        Place place = scene.place(DecisionSituations.performance(null));
        Written sek = scene.written(scene.amount());
        scene.tell("announced", place, sek);
        scene.budget(place, sek);
    }

    private static void assessed(Scene scene) {
        Place place = scene.place(DecisionSituations.performance(scene.asOf.plusDays(9)));
        Written sek = scene.written(scene.amount());
        scene.tell("announced", place, sek);
        scene.budget(place, sek);
        scene.decide(scene.elsewhere(place), Written.kronor(scene.amount()));
    }

    private static void metInPart(Scene scene) {
        Place place = scene.place(DecisionSituations.performance(null));
        Written budget = scene.written(scene.amount());
        Place named = scene.elsewhere(place);
        scene.decideTable(List.of(named), List.of(scene.line(1, named, Written.kronor(scene.amount()))), "zero");
        scene.budget(place, budget);
        scene.absent(place);
        scene.receive(place, scene.part(budget.sek()));
    }
}
