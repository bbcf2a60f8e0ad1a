package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.World.Terms;

/** Money announced otherwise, paid in instalments, not asked for, or not assessed. */
final class DecisionSituations {

    private DecisionSituations() {}

    static List<Situation> all() {
        return List.of(
                Situation.of("preliminary_superseded", "decided less", scene -> superseded(scene, true)),
                Situation.of("preliminary_superseded", "decided more", scene -> superseded(scene, false)),
                Situation.of("instalment_pending", "the first of two came", scene -> instalments(scene, 2, 1)),
                Situation.of("instalment_pending", "two of three came", scene -> instalments(scene, 3, 2)),
                Situation.of(
                        "instalment_pending", "a later one is not decided yet", DecisionSituations::laterInstalment),
                Situation.of("not_requisitioned", "all that was budgeted", scene -> requisition(scene, 0, 0)),
                Situation.of("not_requisitioned", "budgeted less than the ceiling", scene -> requisition(scene, 0, -1)),
                Situation.of("not_requisitioned", "budgeted more than the ceiling", scene -> requisition(scene, 0, 1)),
                Situation.of("partly_requisitioned", "of what was budgeted", scene -> requisition(scene, 1, 0)),
                Situation.of(
                        "partly_requisitioned", "budgeted more than the ceiling", scene -> requisition(scene, 1, 1)),
                Situation.of("performance_pending", "announced", scene -> pending(scene, true)),
                Situation.of("performance_pending", "only budgeted", scene -> pending(scene, false)),
                Situation.of("performance_not_met", "not in the table", DecisionSituations::notMet));
    }

    static Terms performance(@Nullable LocalDate due) {
        return new Terms(null, "targeted", true, null, due);
    }

    private static void superseded(Scene scene, boolean isLess) {
        Place place = scene.place();
        BigDecimal low = scene.amount();
        BigDecimal high = low.add(scene.part(low));
        Written announced = scene.written(isLess ? high : low);
        BigDecimal sek = isLess ? low : high;
        scene.tell("announced", place, announced);
        scene.budget(place, announced);
        scene.decide(place, Written.kronor(sek));
        scene.receive(place, sek);
        scene.prove(place, "budget", "preliminary_superseded", sek.subtract(announced.sek()), announced.precision());
    }

    private static void instalments(Scene scene, int count, int paid) {
        Place place = scene.place();
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal missing = BigDecimal.ZERO;
        for (int i = 1; i <= count; i++) {
            BigDecimal sek = scene.amount();
            scene.decide(place, Written.kronor(sek), i);
            all = all.add(sek);
            if (i <= paid) {
                scene.receive(place, sek);
            } else {
                missing = missing.add(sek);
            }
        }
        scene.budget(place, scene.written(all));
        scene.prove(place, "payment", "instalment_pending", missing.negate(), Scene.EXACT);
        scene.prove(place, "budget", "instalment_pending", missing.negate(), Scene.EXACT);
    }

    private static void laterInstalment(Scene scene) {
        Place place = scene.place();
        BigDecimal first = scene.amount();
        BigDecimal second = scene.amount();
        scene.decide(place, Written.kronor(first), 1);
        scene.decideLater(place, Written.kronor(second), 2);
        scene.budget(place, scene.written(first.add(second)));
        scene.receive(place, first);
        scene.prove(place, "budget", "instalment_pending", second.negate(), Scene.EXACT);
    }

    /** Budgeted less than the ceiling, as much, or more; nothing came, or a part. */
    private static void requisition(Scene scene, int came, int more) {
        Place place = scene.place();
        BigDecimal sek = scene.amount();
        Written ceiling = scene.written(sek);
        BigDecimal other = scene.part(sek);
        Written budget = more == 0 ? ceiling : scene.written(more < 0 ? other : sek.add(other));
        BigDecimal received = came == 0 ? BigDecimal.ZERO : scene.part(sek);
        scene.tell("ceiling", place, ceiling);
        scene.budget(place, budget);
        if (came > 0) {
            scene.receive(place, received);
        }
        scene.prove(
                place,
                "budget",
                came == 0 ? "not_requisitioned" : "partly_requisitioned",
                received.subtract(budget.sek().min(ceiling.sek())),
                ceiling.precision());
    }

    private static void pending(Scene scene, boolean isAnnounced) {
        Place place = scene.place(performance(scene.asOf.plusDays(scene.dice.between(0, 200))));
        Written sek = scene.written(scene.amount());
        if (isAnnounced) {
            scene.tell("announced", place, sek);
        }
        scene.budget(place, sek);
        scene.prove(place, "budget", "performance_pending", sek.sek().negate(), Scene.EXACT);
    }

    /** The table names another region; what it says of that one is no concern here. */
    private static void notMet(Scene scene) {
        Place place = scene.place(performance(null));
        Written budget = scene.written(scene.amount());
        Place named = scene.elsewhere(place);
        scene.decideTable(List.of(named), List.of(scene.line(1, named, Written.kronor(scene.amount()))), "zero");
        scene.budget(place, budget);
        scene.absent(place);
        scene.prove(place, "budget", "performance_not_met", budget.sek().negate(), Scene.EXACT);
    }
}
