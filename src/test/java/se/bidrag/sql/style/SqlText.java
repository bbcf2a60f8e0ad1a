package se.bidrag.sql.style;

import java.util.ArrayList;
import java.util.List;
import se.bidrag.model.SqlFile;

/**
 * A SQL file's characters, told apart: what is code, what is said in comments, what stands in quotes.
 *
 * @param code the text with comments and the insides of literals blanked, so that every place stays where it was
 * @param literals the insides of the literals, in order
 */
record SqlText(String code, List<String> literals) {

    SqlText {
        literals = List.copyOf(literals);
    }

    static SqlText of(SqlFile file) {
        String text = file.text();
        StringBuilder code = new StringBuilder(text);
        List<String> literals = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("--", at)) {
                int end = until(text, "\n", at);
                blank(code, at, end);
                at = end;
            } else if (text.charAt(at) == '\'') {
                int end = until(text, "'", at + 1);
                literals.add(text.substring(at + 1, end));
                blank(code, at + 1, end);
                at = end + 1;
            } else {
                at++;
            }
        }
        return new SqlText(code.toString(), literals);
    }

    List<String> lines() {
        return List.of(code.split("\n", -1));
    }

    private static int until(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found;
    }

    private static void blank(StringBuilder code, int from, int to) {
        for (int i = from; i < to; i++) {
            code.setCharAt(i, ' ');
        }
    }
}
