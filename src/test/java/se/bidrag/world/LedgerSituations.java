package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Money deferred, accrued, repaid and passed on. */
final class LedgerSituations {

    private LedgerSituations() {}

    static List<Situation> all() {
        return List.of(
                Situation.of("deferred", "part of it is kept for the next year", LedgerSituations::deferred),
                Situation.of("released", "revenue of what an earlier year kept", LedgerSituations::released),
                Situation.of("accrued", "revenue before the money", LedgerSituations::accrued),
                Situation.of("accrued", "the money after the revenue", LedgerSituations::settled),
                Situation.of(
                        "deferred", "kept, and more accrued in the same year", LedgerSituations::deferredAndAccrued),
                Situation.of("repaid", "part of it went back", LedgerSituations::repaid),
                Situation.of("repaid", "went back the year after", LedgerSituations::repaidTheYearAfter),
                Situation.of("repaid", "some went back, and some never came", LedgerSituations::repaidAndShort),
                Situation.of("passed_on", "budgeted net of what goes on", LedgerSituations::passedOn),
                Situation.of("passed_on", "decided net of what goes on", LedgerSituations::passedOnOfDecided));
    }

    private static BigDecimal agreed(Scene scene, Place place) {
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.receive(place, sek);
        return sek;
    }

    /** Moves money between revenue and an account of the balance sheet, into it when positive. */
    static void move(Scene scene, Place place, String account, BigDecimal sek) {
        LocalDate date = LocalDate.of(place.year(), scene.dice.pick(1, 12), scene.dice.between(2, 30));
        String voucher = scene.voucher();
        scene.book(place, "3450", sek.negate(), date, voucher);
        scene.book(place, account, sek, date, voucher);
    }

    private static void deferred(Scene scene) {
        Place place = scene.place();
        BigDecimal kept = scene.part(agreed(scene, place));
        move(scene, place, "2970", kept);
        scene.prove(place, "recognition", "deferred", kept.negate(), Scene.EXACT);
    }

    private static void released(Scene scene) {
        Place place = scene.place();
        BigDecimal kept = scene.amount();
        agreed(scene, place);
        move(scene, place, "2970", kept.negate());
        scene.prove(place, "recognition", "released", kept, Scene.EXACT);
    }

    private static void accrued(Scene scene) {
        Place place = scene.place();
        BigDecimal early = scene.amount();
        agreed(scene, place);
        move(scene, place, "1790", early.negate());
        scene.prove(place, "recognition", "accrued", early, Scene.EXACT);
    }

    private static void settled(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.book(place, "1790", sek, LocalDate.of(place.year(), 2, 12), scene.voucher());
        scene.prove(place, "recognition", "accrued", sek.negate(), Scene.EXACT);
    }

    private static void deferredAndAccrued(Scene scene) {
        Place place = scene.place();
        BigDecimal kept = scene.part(agreed(scene, place));
        BigDecimal early = scene.amount();
        move(scene, place, "2970", kept);
        move(scene, place, "1790", early.negate());
        scene.prove(place, "recognition", "deferred", kept.negate(), Scene.EXACT);
        scene.prove(place, "recognition", "accrued", early, Scene.EXACT);
    }

    private static void repay(Scene scene, Place place, BigDecimal sek) {
        scene.book(place, "3490", sek.negate(), scene.day(place.year()), scene.voucher());
        scene.prove(place, "payment", "repaid", sek.negate(), Scene.EXACT);
        scene.prove(place, "budget", "repaid", sek.negate(), Scene.EXACT);
    }

    private static void repaid(Scene scene) {
        Place place = scene.place();
        repay(scene, place, scene.part(agreed(scene, place)));
    }

    private static void repaidTheYearAfter(Scene scene) {
        Place place = scene.place();
        BigDecimal back = scene.part(agreed(scene, place));
        Place after = new Place(place.region(), place.grant(), place.year() + 1);
        scene.book(place, "3490", back.negate(), scene.day(after.year()), scene.voucher());
        scene.prove(after, "budget", "repaid", back.negate(), Scene.EXACT);
    }

    private static void repaidAndShort(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, Written.kronor(sek));
        BigDecimal came = scene.part(sek);
        scene.receive(place, came);
        repay(scene, place, scene.part(came));
    }

    private static void passedOn(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        BigDecimal outgoing = scene.part(sek);
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek.subtract(outgoing)));
        scene.receive(place, sek);
        passOn(scene, place, outgoing);
        scene.prove(place, "budget", "passed_on", outgoing, Scene.EXACT);
    }

    private static void passedOnOfDecided(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        BigDecimal outgoing = scene.part(sek);
        scene.decide(place, Written.kronor(sek.subtract(outgoing)));
        scene.budget(place, scene.written(sek.subtract(outgoing)));
        scene.receive(place, sek);
        passOn(scene, place, outgoing);
        scene.prove(place, "budget", "passed_on", outgoing, Scene.EXACT);
        scene.prove(place, "payment", "passed_on", outgoing, Scene.EXACT);
    }

    /** In one row or two. */
    private static void passOn(Scene scene, Place place, BigDecimal sek) {
        BigDecimal first = scene.dice.chance(50) ? scene.part(sek) : sek;
        scene.book(place, "3500", first.negate(), scene.day(place.year()), scene.voucher());
        if (first.compareTo(sek) != 0) {
            scene.book(place, "3500", first.subtract(sek), scene.day(place.year()), scene.voucher());
        }
    }
}
