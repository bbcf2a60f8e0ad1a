package se.bidrag.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims of one or more played worlds that were missed, or made falsely, and what the stop checks object to. */
record Misjudged(
        List<PlayedWorld> worlds,
        List<Claim> found,
        List<Claim> missed,
        List<Claim> falselyMade,
        List<String> objections) {

    static Misjudged in(List<PlayedWorld> worlds, Path temporary) {
        List<PlayedWorld.Played> played = worlds.stream().map(PlayedWorld::play).toList();
        World world = World.of(played.stream().map(PlayedWorld.Played::world).toList());
        BuiltWorld built = BuiltWorld.of(world, worlds.get(0).asOf(), null, temporary);
        List<Claim> found = new ArrayList<>();
        List<Claim> missed = new ArrayList<>();
        List<Claim> left = new ArrayList<>(built.claims());
        played.stream().flatMap(one -> one.claims().stream()).forEach(claim -> (left.remove(claim) ? found : missed)
                .add(claim));
        return new Misjudged(worlds, found, missed, left, built.objections());
    }

    boolean isClean() {
        return missed.isEmpty() && falselyMade.isEmpty() && objections.isEmpty();
    }

    /** The first world that is misjudged by itself, with as few situations as misjudge it. */
    Optional<Misjudged> smallest(Path temporary) {
        return worlds.stream()
                .filter(this::concerns)
                .map(world -> in(List.of(world), temporary))
                .filter(one -> !one.isClean())
                .findFirst()
                .map(one -> one.shrunk(temporary));
    }

    private boolean concerns(PlayedWorld world) {
        return (missed + " " + falselyMade + " " + objections).contains(world.name());
    }

    private Misjudged shrunk(Path temporary) {
        Misjudged smallest = this;
        for (PlayedWorld.Part part : worlds.get(0).parts()) {
            Misjudged fewer = in(List.of(smallest.worlds.get(0).without(part)), temporary);
            smallest = fewer.isClean() ? smallest : fewer;
        }
        return smallest;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        worlds.forEach(world -> text.append("world %d as of %s%n".formatted(world.number(), world.asOf()))
                .append(world.parts())
                .append(System.lineSeparator()));
        missed.forEach(claim -> text.append("missed ").append(claim).append(System.lineSeparator()));
        falselyMade.forEach(claim -> text.append("false  ").append(claim).append(System.lineSeparator()));
        objections.forEach(objection -> text.append(objection).append(System.lineSeparator()));
        return text.toString();
    }
}
