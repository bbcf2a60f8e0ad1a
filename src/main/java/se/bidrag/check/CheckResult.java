package se.bidrag.check;

import java.util.List;

/**
 * What a check found: nothing, or rows that break its rule.
 *
 * @param name the check's file name, such as {@code nothing_rejected_reached_a_fact}
 * @param violations number of rows that break the rule, 0 or more
 * @param sentence the rule in one English sentence
 * @param sentenceSv the same in Swedish
 * @param examples the first rows that break it, each as {@code subject: expected x, actual y}
 */
public record CheckResult(
        String name, Severity severity, long violations, String sentence, String sentenceSv, List<String> examples) {

    public CheckResult {
        examples = List.copyOf(examples);
    }

    public boolean passed() {
        return violations == 0;
    }

    /** True when this ends the night. */
    public boolean stops() {
        return severity == Severity.STOP && !passed();
    }
}
