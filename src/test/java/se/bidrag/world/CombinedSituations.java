package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Several causes of one difference. */
final class CombinedSituations {

    private CombinedSituations() {}

    static List<Situation> all() {
        return List.of(
                Situation.of("repaid", "and decided less than announced", CombinedSituations::repaidAndSuperseded),
                Situation.of("repaid", "and an instalment pending", CombinedSituations::repaidAndPending),
                Situation.of("repaid", "and budgeted twice", CombinedSituations::repaidAndDoubled),
                Situation.of("repaid", "and partly requisitioned", CombinedSituations::repaidAndRequisitioned),
                Situation.of("unmatched_receipt", "and decided less than announced", CombinedSituations::unmatched),
                Situation.of("wrong_year", "and decided less than announced", CombinedSituations::wrongYear),
                Situation.of("duplicate_receipt", "and amended later", CombinedSituations::copiedAndAmended),
                Situation.of("duplicate_receipt", "and never budgeted", CombinedSituations::copiedAndUnbudgeted),
                Situation.of("deferred", "and amended later", CombinedSituations::deferredAndAmended));
    }

    private static void repay(Scene scene, Place place, BigDecimal sek, boolean isDecided) {
        scene.book(place, "3490", sek.negate(), scene.day(place.year()), scene.voucher());
        scene.prove(place, "budget", "repaid", sek.negate(), Scene.EXACT);
        if (isDecided) {
            scene.prove(place, "payment", "repaid", sek.negate(), Scene.EXACT);
        }
    }

    /** Budgeted as announced, and decided less. */
    private static BigDecimal superseded(Scene scene, Place place) {
        BigDecimal sek = scene.amount();
        Written announced = scene.written(sek.add(scene.part(sek)));
        scene.tell("announced", place, announced);
        scene.budget(place, announced);
        scene.decide(place, Written.kronor(sek));
        scene.prove(place, "budget", "preliminary_superseded", sek.subtract(announced.sek()), announced.precision());
        return sek;
    }

    private static void repaidAndSuperseded(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = superseded(scene, place);
        scene.receive(place, sek);
        repay(scene, place, scene.part(sek), true);
    }

    private static void repaidAndPending(Scene scene) {
        Place place = scene.place();
        BigDecimal first = scene.amount();
        BigDecimal second = scene.amount();
        scene.decide(place, Written.kronor(first), 1);
        scene.decide(place, Written.kronor(second), 2);
        scene.budget(place, scene.written(first.add(second)));
        scene.receive(place, first);
        repay(scene, place, scene.part(first), true);
        scene.prove(place, "payment", "instalment_pending", second.negate(), Scene.EXACT);
        scene.prove(place, "budget", "instalment_pending", second.negate(), Scene.EXACT);
    }

    private static void repaidAndDoubled(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        Written row = scene.written(sek);
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, row);
        scene.budget(place, row);
        scene.receive(place, sek);
        repay(scene, place, scene.part(sek), true);
        scene.prove(place, "budget", "duplicate_budget", row.sek().negate(), Scene.EXACT);
    }

    private static void repaidAndRequisitioned(Scene scene) {
        Place place = scene.place();
        Written ceiling = scene.written(scene.amount());
        BigDecimal came = scene.part(ceiling.sek());
        scene.tell("ceiling", place, ceiling);
        scene.budget(place, ceiling);
        scene.receive(place, came);
        repay(scene, place, scene.part(came), false);
        scene.prove(place, "budget", "partly_requisitioned", came.subtract(ceiling.sek()), ceiling.precision());
    }

    private static void unmatched(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = superseded(scene, place);
        scene.receiveUnmatched(sek, scene.day(place.year()));
        scene.prove(place, "payment", "unmatched_receipt", sek.negate(), Scene.EXACT);
        scene.prove(place, "budget", "unmatched_receipt", sek.negate(), Scene.EXACT);
    }

    private static void wrongYear(Scene scene) {
        Place place = scene.place();
        Place after = new Place(place.region(), place.grant(), place.year() + 1);
        BigDecimal sek = superseded(scene, place);
        scene.receive(place, sek, LocalDate.of(after.year(), 2, scene.dice.between(1, 28)));
        scene.prove(place, "payment", "wrong_year", sek.negate(), Scene.EXACT);
        scene.prove(place, "budget", "wrong_year", sek.negate(), Scene.EXACT);
        scene.prove(after, "budget", "wrong_year", sek, Scene.EXACT);
    }

    private static void amendedLater(Scene scene, Place place, BigDecimal sek) {
        scene.decide(place, Written.kronor(sek));
        Written amendment = scene.written(scene.part(sek));
        scene.budget(place, Written.kronor(sek.subtract(amendment.sek())));
        scene.amend(place, amendment, scene.asOf.plusDays(20));
        scene.prove(place, "budget", "late_amendment", amendment.sek(), amendment.precision());
    }

    private static void copiedAndAmended(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        amendedLater(scene, place, sek);
        copied(scene, place, sek);
    }

    private static void copied(Scene scene, Place place, BigDecimal sek) {
        ReceiptSituations.copies(scene, place, sek, 2);
        scene.prove(place, "payment", "duplicate_receipt", sek, Scene.EXACT);
        scene.prove(place, "budget", "duplicate_receipt", sek, Scene.EXACT);
    }

    private static void copiedAndUnbudgeted(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        copied(scene, place, sek);
        scene.prove(place, "budget", "budget_missing", sek, Scene.EXACT);
    }

    private static void deferredAndAmended(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        amendedLater(scene, place, sek);
        scene.receive(place, sek);
        BigDecimal kept = scene.part(sek);
        LedgerSituations.move(scene, place, "2970", kept);
        scene.prove(place, "recognition", "deferred", kept.negate(), Scene.EXACT);
    }
}
