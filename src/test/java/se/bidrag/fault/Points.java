package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At which of many points a fault strikes: a few spread over them; with {@code -Dbidrag.faults=each} every point, with one
 * of the faults by turns; with {@code all} every point with each of them.
 */
final class Points {

    private Points() {}

    /**
     * The points of one kind of fault; but for the first they lie otherwise for each kind.
     *
     * @param points how many there are
     * @param turn which kind of fault, from 0
     */
    static List<Integer> chosen(int points, int turn) {
        String asked = System.getProperty("bidrag.faults", "2");
        int kinds = Fault.values().length;
        return switch (asked) {
            case "all" -> IntStream.rangeClosed(1, points).boxed().toList();
            case "each" ->
                IntStream.rangeClosed(1, points)
                        .filter(point -> point % kinds == turn)
                        .boxed()
                        .toList();
            default -> spread(points, Integer.parseInt(asked), turn, kinds);
        };
    }

    /** Points of what is quickly done: every so many of them, or every one where each or all is asked for. */
    static List<Integer> every(int step, int points) {
        int asked = System.getProperty("bidrag.faults", "2").matches("\\d+") ? step : 1;
        return IntStream.rangeClosed(1, points)
                .filter(point -> point % asked == 0 || point == points)
                .boxed()
                .toList();
    }

    /** What is done while faults strike, and done again; says what is wrong after that, in a sentence each. */
    interface Struck {
        List<String> problems(Gate files, Gate statements) throws IOException;
    }

    /** Strikes at the chosen points of file operations or of statements, one fault a time, and tells how many were survived. */
    static void survive(int points, boolean isFiles, Struck struck) throws IOException {
        assertThat(points).isGreaterThan(100);
        int tried = 0;
        int harmful = 0;
        int turn = 0;
        for (Fault fault : Fault.values()) {
            for (int point : chosen(points, turn++)) {
                Gate gate = new Gate(fault, point);
                List<String> problems =
                        isFiles ? struck.problems(gate, Gate.open()) : struck.problems(Gate.open(), gate);
                problems.forEach(problem -> System.out.printf(
                        "%s at %s %d of %d: %s%n",
                        fault, isFiles ? "file operation" : "statement", point, points, problem));
                tried++;
                harmful += problems.isEmpty() ? 0 : 1;
            }
        }
        System.out.printf("%d points; %d faults injected, %d survived%n", points, tried, tried - harmful);
        assertThat(harmful).as("faults that were not survived").isZero();
    }

    private static List<Integer> spread(int points, int count, int turn, int kinds) {
        int shift = points * turn / (kinds * count);
        return IntStream.range(0, count)
                .map(i -> Math.min(points, 1 + (int) ((long) points * i / count) + shift))
                .boxed()
                .toList();
    }
}
