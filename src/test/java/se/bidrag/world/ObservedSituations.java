package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.World.Terms;

/** What is seen and explains no amount. */
final class ObservedSituations {

    private ObservedSituations() {}

    static List<Situation> all() {
        return List.of(
                Situation.of(
                        "misclassified", "targeted, booked as general", scene -> classed(scene, "targeted", "3460")),
                Situation.of(
                        "misclassified", "general, booked as targeted", scene -> classed(scene, "general", "3450")),
                Situation.lookAlike("misclassified", "on its own class", scene -> classed(scene, "general", "3460")),
                Situation.of("reversal", "a voucher and its opposite", scene -> reversed(scene, scene.amount(), true)),
                Situation.lookAlike(
                        "reversal", "two rows of one voucher", scene -> reversed(scene, scene.amount(), false)),
                Situation.lookAlike(
                        "reversal",
                        "two rows of one voucher, as large as the receipt",
                        scene -> reversed(scene, null, false)),
                Situation.of("key_mismatch", "two regions' shares are off", scene -> shared(scene, true)),
                Situation.lookAlike("key_mismatch", "shares by largest remainder", scene -> shared(scene, false)),
                Situation.of("total_mismatch", "rows do not close the total", ObservedSituations::broken),
                Situation.of("claim_not_in_table", "no national row", scene -> claimed(scene, false)),
                Situation.lookAlike("claim_not_in_table", "another grant's decision", scene -> claimed(scene, true)),
                Situation.of("not_due", "paid in part before the deadline", scene -> due(scene, 0)),
                Situation.lookAlike("not_due", "the day after the deadline", scene -> due(scene, -1)));
    }

    private static void classed(Scene scene, String classification, String account) {
        Place place = scene.place(new Terms(null, classification, false, null, null));
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.book(place, account, sek, scene.day(place.year()), scene.voucher());
        boolean isTargeted = classification.equals("targeted");
        if (isTargeted == account.equals("3460")) {
            scene.observe(Claim.observed(place, "misclassified"));
        }
    }

    private static void reversed(Scene scene, @Nullable BigDecimal other, boolean isInTwoVouchers) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        BigDecimal mistaken = other == null ? sek : other;
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.receive(place, sek);
        String voucher = scene.voucher();
        LocalDate date = scene.day(place.year());
        scene.book(place, "3450", mistaken, date, voucher);
        LocalDate opposite = isInTwoVouchers ? scene.day(place.year()) : date;
        scene.book(place, "3450", mistaken.negate(), opposite, isInTwoVouchers ? scene.voucher() : voucher);
        if (isInTwoVouchers) {
            scene.observe(Claim.observed(place, "reversal"));
        }
    }

    /** Equal weights, and a krona more than they can share: the first region gets it. */
    private static void shared(Scene scene, boolean isOff) {
        Place own = scene.place(new Terms(null, "targeted", false, "nyckel", null));
        List<Place> places = scene.everywhere(own);
        BigDecimal share = scene.amount();
        List<Line> lines = new ArrayList<>();
        for (Place place : places) {
            int number = lines.size() + 1;
            BigDecimal more = BigDecimal.valueOf(number == 1 ? 1 : 0);
            BigDecimal off = BigDecimal.valueOf(!isOff || number > 2 ? 0 : number == 1 ? 1000 : -1000);
            lines.add(new Line(
                    number,
                    place.region(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    BigDecimal.valueOf(1000),
                    share.add(more).add(off).setScale(0),
                    Reading.GOOD));
            if (isOff && number <= 2) {
                scene.observe(Claim.observed(place, "key_mismatch"));
            }
        }
        scene.decideTable(places, lines, null);
    }

    private static void broken(Scene scene) {
        Place place = scene.place();
        Written row = Written.kronor(scene.amount());
        scene.decideBroken(place, row, row.sek().add(scene.amount()).setScale(0));
        scene.observe(new Claim(null, place.grant(), place.year(), Claim.OBSERVATION, "total_mismatch", null));
    }

    private static void claimed(Scene scene, boolean isDecidedElsewhere) {
        Place place = scene.place();
        Written sek = Written.kronor(scene.amount());
        scene.budget(place, sek);
        if (isDecidedElsewhere) {
            scene.decide(scene.place(), sek);
        }
    }

    private static void due(Scene scene, int days) {
        Place place = scene.place(new Terms(null, "targeted", false, null, scene.asOf.plusDays(days)));
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        scene.receive(place, scene.part(sek));
    }
}
