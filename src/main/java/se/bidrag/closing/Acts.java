package se.bidrag.closing;

import java.util.List;
import se.bidrag.home.Home;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** What people have done with the closings of a home. */
public final class Acts {

    private Acts() {}

    /**
     * The closings that are in force, in order of name.
     *
     * @throws ClosingException when the acts of any closing do not hold together
     */
    public static List<ClosedPeriod> inForce(Home home) {
        return Closing.list(home).stream()
                .flatMap(closing -> Protocol.read(home, closing).inForce(home).stream())
                .toList();
    }

    /** Fills {@code raw.closing_act}, so that a publication tells which acts it knew. */
    public static void load(Home home, Warehouse build) {
        try (RowAppender appender = build.append("raw", "closing_act")) {
            for (Closing closing : Closing.list(home)) {
                for (RecordedAct recorded : Protocol.read(home, closing).acts()) {
                    Act act = recorded.act();
                    appender.row(
                            recorded.name(),
                            act.closing(),
                            act.number(),
                            act.kind().word(),
                            act.generation(),
                            closing.region(),
                            act.signer().name(),
                            act.at().toString(),
                            recorded.sha256());
                }
            }
        }
    }

    /** What a fingerprint holds of them: the hash of each, in order. */
    public static List<String> fingerprints(Home home) {
        return Closing.list(home).stream()
                .flatMap(closing -> Protocol.read(home, closing).acts().stream())
                .map(recorded -> recorded.name() + " " + recorded.sha256())
                .toList();
    }
}
