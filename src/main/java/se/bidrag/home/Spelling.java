package se.bidrag.home;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody meant to write. */
public final class Spelling {

    private Spelling() {}

    /** The known word nearest to the one found, when at most three letters, or a third of a short word, must change. */
    public static Optional<String> nearest(String found, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(found, word) <= Math.min(3, Math.max(1, word.length() / 3)))
                .min(Comparator.comparingInt((String word) -> distance(found, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The nearest known word as a question, or else all of them. */
    public static String suggest(String found, Collection<String> known) {
        return nearest(found, known)
                .map("did you mean '%s'?"::formatted)
                .orElseGet(() -> "known are " + String.join(", ", known));
    }

    /** Levenshtein's distance, without regard to case. */
    private static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[right.length()];
    }
}
