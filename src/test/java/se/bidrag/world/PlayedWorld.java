package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small synthetic country in which situations are played; the same number makes the same country. */
record PlayedWorld(int number, LocalDate asOf, List<Part> parts) {

    /** A situation in one of the regions, with a seed of its own, so that taking others away does not change it. */
    record Part(int place, int region, Situation situation) {}

    /** What is delivered, and what must be claimed of it. */
    record Played(World world, List<Claim> claims) {}

    private static final int REGIONS = 3;

    /** The situation among others that chance picks, in the same region and its neighbours. */
    static PlayedWorld of(Situation situation, int number, LocalDate asOf, List<Situation> others) {
        Dice dice = new Dice(number);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(0, 0, situation));
        int more = dice.between(2, 6);
        for (int i = 1; i <= more; i++) {
            parts.add(new Part(i, dice.between(0, REGIONS - 1), dice.pick(others)));
        }
        return new PlayedWorld(number, asOf, List.copyOf(parts));
    }

    String name() {
        return "w%07d".formatted(number);
    }

    PlayedWorld without(Part part) {
        return new PlayedWorld(
                number, asOf, parts.stream().filter(kept -> !kept.equals(part)).toList());
    }

    Played play() {
        List<String> regions = IntStream.range(0, REGIONS)
                .mapToObj(i -> "%sr%d".formatted(name(), i))
                .toList();
        Books books = new Books(name(), regions, asOf);
        regions.forEach(region -> deliverEveryYear(books, region));
        parts.forEach(part -> part.situation()
                .script()
                .accept(new Scene(
                        books,
                        "%sp%d".formatted(name(), part.place()),
                        regions.get(part.region()),
                        new Dice(31L * number + part.place()))));
        return new Played(books.world(), books.standings.claims(asOf));
    }

    /** A budget and a ledger that agree, so that every year of a region is delivered. */
    private static void deliverEveryYear(Books books, String region) {
        Scene scene = new Scene(books, region + "y", region, new Dice(7));
        for (int year : Books.YEARS) {
            Place place = scene.place(World.Terms.PLAIN, year);
            BigDecimal sek = scene.amount();
            scene.decide(place, Written.kronor(sek));
            scene.budget(place, Written.kronor(sek));
            scene.receive(place, sek);
        }
    }
}
