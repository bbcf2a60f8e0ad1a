package se.bidrag.nightly;

import java.util.List;
import se.bidrag.check.CheckResult;
import se.bidrag.check.Checks;
import se.bidrag.model.SqlLibrary;

/** Checks: runs every rule, and ends the night when one that stops is violated. */
final class Checking implements Runnable {

    private final Night night;
    private final SqlLibrary library;

    Checking(Night night, SqlLibrary library) {
        this.night = night;
        this.library = library;
    }

    @Override
    public void run() {
        List<CheckResult> results = new Checks(library, night.database().warehouse()).run();
        night.findings().checked(results);
        night.stages()
                .rows(
                        Stage.CHECK,
                        results.stream().mapToLong(CheckResult::violations).sum());
        List<CheckResult> violated = results.stream().filter(CheckResult::stops).toList();
        if (!violated.isEmpty()) {
            throw new StopChecksViolatedException(violated);
        }
    }
}
