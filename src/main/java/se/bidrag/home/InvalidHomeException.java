package se.bidrag.home;

import java.util.List;

/** What people wrote in a home, a descriptor or a reference table, does not read as it should; every problem at once. */
public final class InvalidHomeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** Each problem is one sentence that names file, place, what was found and what would do. */
    public InvalidHomeException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
