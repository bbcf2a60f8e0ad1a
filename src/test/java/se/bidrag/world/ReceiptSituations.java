package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Receipts booked twice, in one for several grants, or on none. */
final class ReceiptSituations {

    private ReceiptSituations() {}

    static List<Situation> all() {
        return List.of(
                Situation.of("duplicate_receipt", "one voucher counted twice", scene -> twice(scene, true, 2)),
                Situation.of("duplicate_receipt", "one voucher counted three times", scene -> twice(scene, true, 3)),
                Situation.of("duplicate_receipt", "nothing decided", scene -> twice(scene, false, 2)),
                Situation.of("unmatched_receipt", "no mapping", ReceiptSituations::unmatched),
                Situation.of(
                        "unmatched_receipt", "one instalment has no mapping", ReceiptSituations::unmatchedInstalment),
                Situation.of("bulk_payment", "booked on one of two grants", scene -> bulk(scene, 2)),
                Situation.of("bulk_payment", "booked on one of three grants", scene -> bulk(scene, 3)),
                Situation.of("bulk_payment", "two grants, no mapping", scene -> unmatchedBulk(scene, 2)),
                Situation.of("bulk_payment", "three grants, no mapping", scene -> unmatchedBulk(scene, 3)));
    }

    private static void twice(Scene scene, boolean isDecided, int times) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        if (isDecided) {
            scene.decide(place, Written.kronor(sek));
        }
        scene.budget(place, scene.written(sek));
        copies(scene, place, sek, times);
        BigDecimal copied = sek.multiply(BigDecimal.valueOf(times - 1));
        scene.prove(place, "budget", "duplicate_receipt", copied, Scene.EXACT);
        if (isDecided) {
            scene.prove(place, "payment", "duplicate_receipt", copied, Scene.EXACT);
        }
    }

    static void copies(Scene scene, Place place, BigDecimal sek, int times) {
        LocalDate date = scene.day(place.year());
        String voucher = scene.voucher();
        IntStream.range(0, times).forEach(i -> scene.book(place, "3450", sek, date, voucher));
    }

    private static BigDecimal unpaid(Scene scene, Place place) {
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        return sek;
    }

    private static void lacks(Scene scene, Place place, String cause, BigDecimal sek) {
        scene.prove(place, "payment", cause, sek.negate(), Scene.EXACT);
        scene.prove(place, "budget", cause, sek.negate(), Scene.EXACT);
    }

    private static void unmatched(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = unpaid(scene, place);
        scene.receiveUnmatched(sek, scene.day(place.year()));
        lacks(scene, place, "unmatched_receipt", sek);
    }

    private static void unmatchedInstalment(Scene scene) {
        Place place = scene.place();
        BigDecimal first = scene.amount();
        BigDecimal second = scene.amount();
        scene.decide(place, Written.kronor(first), 1);
        scene.decide(place, Written.kronor(second), 2);
        scene.budget(place, Written.kronor(first.add(second)));
        scene.receive(place, first);
        scene.receiveUnmatched(second, scene.day(place.year()));
        lacks(scene, place, "unmatched_receipt", second);
    }

    private static void bulk(Scene scene, int grants) {
        Place own = scene.place();
        BigDecimal sek = unpaid(scene, own);
        BigDecimal others = BigDecimal.ZERO;
        for (int i = 1; i < grants; i++) {
            Place other = scene.place();
            BigDecimal lacking = unpaid(scene, other);
            lacks(scene, other, "bulk_payment", lacking);
            others = others.add(lacking);
        }
        scene.receive(own, sek.add(others));
        lacks(scene, own, "bulk_payment", others.negate());
    }

    private static void unmatchedBulk(Scene scene, int grants) {
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < grants; i++) {
            Place place = scene.place();
            BigDecimal lacking = unpaid(scene, place);
            lacks(scene, place, "bulk_payment", lacking);
            all = all.add(lacking);
        }
        scene.receiveUnmatched(all, scene.day(scene.year));
    }
}
