package se.bidrag.world;

import java.math.BigDecimal;
import java.util.List;

/** Money that agrees, agrees but for rounding, or merely differs. */
final class PlainSituations {

    private PlainSituations() {}

    static List<Situation> all() {
        return List.of(
                Situation.lookAlike("none", "all agrees", PlainSituations::agrees),
                Situation.lookAlike("none", "everything differs", PlainSituations::differs),
                Situation.lookAlike("none", "nothing came", PlainSituations::unpaid),
                Situation.lookAlike("none", "never budgeted, and another amount came", PlainSituations::unbudgeted),
                Situation.lookAlike(
                        "none", "budgeted, not decided, and another amount came", PlainSituations::undecided),
                Situation.of("rounding", "written in a rough unit", PlainSituations::rounded),
                Situation.of("rounding", "at the bound of the precision", PlainSituations::atTheBound),
                Situation.lookAlike("rounding", "a krona outside the precision", PlainSituations::outside));
    }

    private static void agrees(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, Written.kronor(sek));
        scene.receive(place, sek);
    }

    private static void differs(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, scene.written(sek));
        scene.budget(place, scene.written(scene.part(sek)));
        scene.receive(place, sek.multiply(BigDecimal.valueOf(2)).add(scene.part(sek)));
    }

    private static void unpaid(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
    }

    private static void unbudgeted(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, scene.written(sek));
        scene.receive(place, scene.part(sek));
    }

    private static void undecided(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.budget(place, scene.written(sek));
        scene.receive(place, scene.part(sek));
    }

    private static void rounded(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, scene.written(sek));
        scene.budget(place, scene.written(sek));
        scene.receive(place, sek);
    }

    private static void atTheBound(Scene scene) {
        Place place = scene.place();
        Written rough = Scene.written(scene.amount(), "mkr", 1);
        scene.budget(place, rough);
        scene.decide(place, Written.kronor(rough.sek()));
        BigDecimal bound =
                scene.dice.chance(50) ? rough.precision() : rough.precision().negate();
        scene.receive(place, rough.sek().add(bound));
    }

    private static void outside(Scene scene) {
        Place place = scene.place();
        Written rough = Scene.written(scene.amount(), "mkr", 1);
        scene.budget(place, rough);
        scene.receive(place, rough.sek().add(rough.precision()).add(BigDecimal.ONE));
    }
}
