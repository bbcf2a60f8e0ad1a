package se.bidrag.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.Act;
import se.bidrag.closing.RecordedAct;
import se.bidrag.closing.sign.Proof;

/** An act in words, in Swedish time, and as JSON. */
final class ActText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));
    private static final int SHOWN_DIGITS = 12;

    private ActText() {}

    static String line(RecordedAct recorded) {
        Act act = recorded.act();
        return "%s  %s, generation %d: %s by %s (%s), %s%s"
                .formatted(
                        TIME.format(act.at()),
                        act.closing(),
                        act.generation(),
                        what(act),
                        act.signer().name(),
                        act.signer().role(),
                        proof(act.proof()),
                        act.reason() == null ? "" : ": " + act.reason());
    }

    private static String what(Act act) {
        String proposal = "proposal " + act.proposal().substring(0, SHOWN_DIGITS);
        return switch (act.kind()) {
            case PROPOSED -> proposal + " put forward";
            case APPROVED -> proposal + " approved";
            case REOPENING -> "reopening asked for";
            case REOPENED -> "reopening approved";
            case REMOVED -> proposal + " removed, its manifest kept,";
        };
    }

    private static String proof(Proof proof) {
        Proof.Document document = proof.document();
        if (document != null) {
            return "document signed by %s in the field '%s' (certificate %s of %s)"
                    .formatted(document.subject(), document.field(), document.serial(), document.issuer());
        }
        return proof.signature() == null ? "by word only" : "signed by key";
    }

    static Map<String, @Nullable Object> json(RecordedAct recorded) {
        Act act = recorded.act();
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("act", act);
        told.put("sha256", recorded.sha256());
        told.put("folder", recorded.folder().toString());
        return told;
    }
}
