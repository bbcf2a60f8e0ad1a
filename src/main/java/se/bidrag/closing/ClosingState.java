package se.bidrag.closing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a closing stands after its acts, and which act may follow.
 *
 * @param generation that the next proposal is, or the one in force
 * @param proposed the newest proposal of this generation; null where there is none yet
 * @param approvals of that proposal; with one or more it is in force
 * @param reopening asked for and not approved yet; null where it is not
 * @param removed what was removed of it; null while it is whole
 */
public record ClosingState(
        int generation,
        @Nullable RecordedAct proposed,
        List<RecordedAct> approvals,
        @Nullable RecordedAct reopening,
        @Nullable RecordedAct removed) {

    static final ClosingState NEW = new ClosingState(1, null, List.of(), null, null);

    public ClosingState {
        approvals = List.copyOf(approvals);
    }

    public boolean isInForce() {
        return !approvals.isEmpty();
    }

    /** What a second person's approval would decide now; null where there is nothing to approve. */
    @Nullable
    RecordedAct pending() {
        return reopening == null ? proposed : reopening;
    }

    /**
     * How it stands after one more act.
     *
     * @throws ClosingException when no such act may follow
     */
    ClosingState after(RecordedAct next) {
        Act act = next.act();
        if (act.generation() != generation) {
            throw wrong(act, "is of generation %d; expected %d".formatted(act.generation(), generation));
        }
        if (act.kind() != ActKind.PROPOSED
                && (proposed == null || !act.proposal().equals(proposed.act().proposal()))) {
            throw wrong(act, "is about a proposal that was not put forward last");
        }
        if (removed != null) {
            throw wrong(act, "follows a removal; expected nothing after it");
        }
        return switch (act.kind()) {
            case PROPOSED -> afterProposal(next);
            case APPROVED -> afterApproval(next);
            case REOPENING -> afterAsking(next);
            case REOPENED -> afterReopening(next);
            case REMOVED -> new ClosingState(generation, proposed, approvals, reopening, next);
        };
    }

    private ClosingState afterProposal(RecordedAct next) {
        if (isInForce()) {
            throw wrong(next.act(), "proposes what is closed; reopen it first");
        }
        return new ClosingState(generation, next, List.of(), null, null);
    }

    private ClosingState afterApproval(RecordedAct next) {
        if (proposed != null) {
            refuseOnePersonTwice(proposed, next);
        }
        approvals.forEach(earlier -> refuseOnePersonTwice(earlier, next));
        List<RecordedAct> more = new ArrayList<>(approvals);
        more.add(next);
        return new ClosingState(generation, proposed, more, reopening, null);
    }

    private ClosingState afterAsking(RecordedAct next) {
        if (!isInForce() || reopening != null) {
            throw wrong(
                    next.act(), isInForce() ? "asks for what is asked for already" : "reopens what is not in force");
        }
        return new ClosingState(generation, proposed, approvals, next, null);
    }

    private ClosingState afterReopening(RecordedAct next) {
        if (reopening == null) {
            throw wrong(next.act(), "opens what nobody asked to open");
        }
        refuseOnePersonTwice(reopening, next);
        return new ClosingState(generation + 1, null, List.of(), null, null);
    }

    /** One person is one name and one key, under however many rows. */
    private static void refuseOnePersonTwice(RecordedAct earlier, RecordedAct next) {
        String key = next.act().proof().publicKey();
        boolean isSameKey = key != null && key.equals(earlier.act().proof().publicKey());
        if (isSameKey
                || earlier.act()
                        .signer()
                        .personName()
                        .isSameAs(next.act().signer().personName())) {
            throw wrong(
                    next.act(),
                    "is by %s, who %s it in act %d; expected another person"
                            .formatted(
                                    next.act().signer().name(),
                                    earlier.act().kind() == ActKind.APPROVED ? "approved" : "prepared",
                                    earlier.act().number()));
        }
    }

    private static ClosingException wrong(Act act, String what) {
        return new ClosingException("closing %s, act %d (%s): %s"
                .formatted(act.closing(), act.number(), act.kind().word(), what));
    }
}
