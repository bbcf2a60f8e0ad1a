package se.bidrag.nightly;

import java.util.List;
import java.util.stream.Collectors;
import se.bidrag.check.CheckResult;

/** Stop checks were violated, so nothing is published; the message says each rule, how often it broke and where. */
public final class StopChecksViolatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<CheckResult> violated;

    StopChecksViolatedException(List<CheckResult> violated) {
        super(violated.stream().map(StopChecksViolatedException::sentence).collect(Collectors.joining("\n")));
        this.violated = List.copyOf(violated);
    }

    public List<CheckResult> violated() {
        return violated;
    }

    private static String sentence(CheckResult check) {
        return "stop check %s: %s Found %d rows that break it; expected none.%s"
                .formatted(
                        check.name(),
                        check.sentence(),
                        check.violations(),
                        check.examples().stream().map(row -> "\n  " + row).collect(Collectors.joining()));
    }
}
