package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Bookings that a careless eye takes for a cause. */
final class LedgerLookAlikes {

    private LedgerLookAlikes() {}

    static List<Situation> all() {
        return List.of(
                Situation.lookAlike("deferred", "moved in and out in one year", LedgerLookAlikes::movedAndBack),
                Situation.lookAlike(
                        "repaid", "more came than was decided all the same", LedgerLookAlikes::repaidOfTooMuch),
                Situation.lookAlike("passed_on", "a krona less than the gap", LedgerLookAlikes::passedOnOff),
                Situation.lookAlike("duplicate_receipt", "two vouchers of one amount", LedgerLookAlikes::twoVouchers),
                Situation.lookAlike(
                        "duplicate_receipt", "a copy that closes nothing", LedgerLookAlikes::copyClosesNothing),
                Situation.lookAlike("duplicate_receipt", "two equal instalments", LedgerLookAlikes::equalInstalments),
                Situation.lookAlike("unmatched_receipt", "a krona off", scene -> unmatched(scene, 1, 1, 1)),
                Situation.lookAlike("unmatched_receipt", "two grants lack as much", scene -> unmatched(scene, 2, 1, 0)),
                Situation.lookAlike("unmatched_receipt", "two receipts of as much", scene -> unmatched(scene, 1, 2, 0)),
                Situation.lookAlike("bulk_payment", "two sets agree", LedgerLookAlikes::twoSets),
                Situation.lookAlike("bulk_payment", "the other grant lacks nothing", LedgerLookAlikes::nothingLacks),
                Situation.lookAlike("wrong_year", "in April", scene -> late(scene, 4, false)),
                Situation.lookAlike("wrong_year", "its own year lacks it then", LedgerLookAlikes::wantedWhereItIs),
                Situation.lookAlike("wrong_year", "two vouchers would do", scene -> late(scene, 2, true)));
    }

    private static void movedAndBack(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.receive(place, sek);
        BigDecimal moved = scene.part(sek);
        LedgerSituations.move(scene, place, "2970", moved);
        LedgerSituations.move(scene, place, "2970", moved.negate());
    }

    private static void repaidOfTooMuch(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, Written.kronor(sek));
        scene.receive(place, sek.multiply(BigDecimal.valueOf(3)).subtract(scene.part(sek)));
        scene.book(place, "3490", scene.part(sek).negate(), scene.day(place.year()), scene.voucher());
    }

    private static void passedOnOff(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        BigDecimal outgoing = scene.part(sek);
        Written budget = Scene.written(sek.subtract(outgoing), "tkr", 0);
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, budget);
        scene.receive(place, sek);
        BigDecimal off = sek.subtract(budget.sek()).subtract(budget.precision()).subtract(BigDecimal.ONE);
        scene.book(place, "3500", off.negate(), scene.day(place.year()), scene.voucher());
    }

    private static void twoVouchers(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        LocalDate date = scene.day(place.year());
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.receive(place, sek, date);
        scene.receive(place, sek, date);
    }

    private static void copyClosesNothing(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek.add(scene.part(sek))));
        scene.budget(place, scene.written(sek.add(scene.amount())));
        ReceiptSituations.copies(scene, place, scene.part(sek), 2);
    }

    /** Paid as decided, and budgeted once: the payment proves that neither is a copy. */
    private static void equalInstalments(Scene scene) {
        Place place = scene.place();
        Written half = Written.kronor(scene.amount());
        scene.decide(place, half, 1);
        scene.decide(place, half, 2);
        scene.budget(place, half);
        ReceiptSituations.copies(scene, place, half.sek(), 2);
    }

    private static void lack(Scene scene, BigDecimal sek) {
        Place place = scene.place();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
    }

    private static void unmatched(Scene scene, int grants, int receipts, int off) {
        BigDecimal sek = scene.amount();
        for (int i = 0; i < grants; i++) {
            lack(scene, sek);
        }
        for (int i = 0; i < receipts; i++) {
            scene.receiveUnmatched(sek.add(BigDecimal.valueOf(off)), scene.day(scene.year));
        }
    }

    private static void twoSets(Scene scene) {
        BigDecimal sek = scene.amount();
        BigDecimal part = scene.part(sek);
        lack(scene, sek);
        lack(scene, part.add(BigDecimal.TEN));
        lack(scene, sek.add(BigDecimal.TEN));
        lack(scene, part);
        scene.receiveUnmatched(sek.add(part).add(BigDecimal.TEN), scene.day(scene.year));
    }

    private static void nothingLacks(Scene scene) {
        Place place = scene.place();
        Place other = scene.place();
        BigDecimal sek = scene.amount();
        BigDecimal otherSek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.receive(place, sek.add(otherSek));
        scene.decide(other, Written.kronor(otherSek));
        scene.budget(other, Written.kronor(otherSek));
        scene.receive(other, otherSek);
    }

    private static void late(Scene scene, int month, boolean isTwice) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.receive(place, sek, LocalDate.of(place.year() + 1, month, 12));
        if (isTwice) {
            scene.receive(place, sek, LocalDate.of(place.year() + 1, month, 14));
        }
    }

    private static void wantedWhereItIs(Scene scene) {
        List<Place> years = scene.twoYears();
        BigDecimal sek = scene.amount();
        years.forEach(place -> {
            scene.decide(place, Written.kronor(sek));
            scene.budget(place, scene.written(sek));
        });
        Place second = years.get(1);
        scene.receive(second, sek, LocalDate.of(second.year(), 2, 12));
    }
}
