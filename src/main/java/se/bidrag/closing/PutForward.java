package se.bidrag.closing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.bidrag.home.Home;

/**
 * A proposal that somebody put forward, approved or not.
 *
 * @param generation in which it was
 * @param isLast whether no other took its place: it is in force, or waits
 */
public record PutForward(Proposal proposal, int generation, boolean isLast) {

    /**
     * Those of a closing, in order; none when its acts do not hold together or what was frozen was removed, and none that
     * does not read: verification tells of these.
     */
    public static List<PutForward> of(Home home, Closing closing) {
        try {
            Protocol protocol = Protocol.read(home, closing);
            return protocol.state().removed() == null ? of(home, protocol) : List.of();
        } catch (ClosingException told) {
            return List.of();
        }
    }

    private static List<PutForward> of(Home home, Protocol protocol) {
        RecordedAct last = protocol.state().proposed();
        Map<String, Integer> generations = new LinkedHashMap<>();
        protocol.acts().stream()
                .map(RecordedAct::act)
                .forEach(act -> generations.putIfAbsent(act.proposal(), act.generation()));
        List<PutForward> found = new ArrayList<>();
        generations.forEach((hash, generation) -> {
            try {
                Proposal proposal = Proposals.find(home, protocol.closing(), hash);
                found.add(new PutForward(
                        proposal,
                        generation,
                        last != null && last.act().proposal().equals(hash)));
            } catch (ClosingException told) {
                // and the others are held against what was delivered all the same
            }
        });
        return found;
    }

    /** What speaks against it, a sentence each. */
    public List<String> problems(Reproduction again) {
        return named(
                isLast
                        ? again.doubts().stream()
                        : Stream.concat(again.unreadable().stream(), again.differences().stream()));
    }

    /** What was delivered anew since another took its place, and is therefore not held against it; a sentence each. */
    public List<String> remarks(Reproduction again) {
        return named(
                isLast ? Stream.empty() : Stream.concat(again.gone().stream(), again.changedDeliveries().stream()));
    }

    private List<String> named(Stream<String> sentences) {
        return sentences
                .map(sentence -> proposal.folder().getFileName() + ", " + sentence)
                .toList();
    }
}
