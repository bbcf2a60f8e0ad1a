package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Receipts booked near a year's end in the year that they do not belong to. */
final class YearSituations {

    private YearSituations() {}

    static List<Situation> all() {
        return List.of(
                Situation.of(
                        "wrong_year", "came in the first quarter after, on that year's grant", YearSituations::after),
                Situation.of(
                        "wrong_year", "came in the first quarter after, on its own grant", YearSituations::ownGrant),
                Situation.of("wrong_year", "came in December for the next year", YearSituations::december));
    }

    private static BigDecimal agreed(Scene scene, Place place, boolean isReceived) {
        BigDecimal sek = scene.amount();
        scene.decide(place, Written.kronor(sek));
        scene.budget(place, scene.written(sek));
        if (isReceived) {
            scene.receive(place, sek);
        }
        return sek;
    }

    private static LocalDate early(Scene scene, int year) {
        return LocalDate.of(year, scene.dice.between(1, 3), scene.dice.between(1, 28));
    }

    private static void moved(Scene scene, Place place, BigDecimal sek, boolean isDecided) {
        scene.prove(place, "budget", "wrong_year", sek, Scene.EXACT);
        if (isDecided) {
            scene.prove(place, "payment", "wrong_year", sek, Scene.EXACT);
        }
    }

    private static void after(Scene scene) {
        List<Place> years = scene.twoYears();
        BigDecimal sek = agreed(scene, years.get(0), false);
        agreed(scene, years.get(1), true);
        scene.receive(years.get(1), sek, early(scene, years.get(1).year()));
        moved(scene, years.get(0), sek.negate(), true);
        moved(scene, years.get(1), sek, true);
    }

    private static void ownGrant(Scene scene) {
        Place place = scene.place();
        BigDecimal sek = agreed(scene, place, false);
        scene.receive(place, sek, early(scene, place.year() + 1));
        moved(scene, place, sek.negate(), true);
        moved(scene, new Place(place.region(), place.grant(), place.year() + 1), sek, false);
    }

    private static void december(Scene scene) {
        List<Place> years = scene.twoYears();
        agreed(scene, years.get(0), true);
        BigDecimal sek = agreed(scene, years.get(1), false);
        scene.receive(years.get(0), sek, LocalDate.of(years.get(0).year(), 12, scene.dice.between(1, 31)));
        moved(scene, years.get(1), sek.negate(), true);
        moved(scene, years.get(0), sek, true);
    }
}
