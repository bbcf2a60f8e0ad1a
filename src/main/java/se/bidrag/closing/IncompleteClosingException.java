package se.bidrag.closing;

import java.util.List;
import java.util.stream.Collectors;

/** A period that cannot be closed yet, with everything that is missing. */
public final class IncompleteClosingException extends ClosingException {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    /**
     * One thing that has to come first.
     *
     * @param kind stop check, delivery or note
     * @param subject which
     */
    public record Missing(String kind, String subject, String wanted, String found) {}

    public IncompleteClosingException(Closing closing, List<Missing> missing) {
        super("closing %s: not yet, for %d %s missing\n%s"
                .formatted(
                        closing.name(),
                        missing.size(),
                        missing.size() == 1 ? "thing is" : "things are",
                        missing.stream()
                                .map(each -> "  %s %s: found %s, wanted %s"
                                        .formatted(each.kind(), each.subject(), each.found(), each.wanted()))
                                .collect(Collectors.joining("\n"))));
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
