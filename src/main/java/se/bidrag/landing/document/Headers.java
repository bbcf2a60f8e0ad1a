package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import se.bidrag.landing.document.text.Letters;

/** Names of columns, each one's own. */
final class Headers {

    private Headers() {}

    /** An empty header is the column's number; one that comes again is numbered. */
    static List<String> unique(List<String> headers) {
        List<String> unique = new ArrayList<>();
        for (String header : headers) {
            String plain = header.isEmpty() ? Integer.toString(unique.size() + 1) : header;
            String name = plain;
            for (int number = 2; unique.contains(name); number++) {
                name = plain + " (" + number + ")";
            }
            unique.add(name);
        }
        return unique;
    }

    /** Where the declared column is: by heading, folded and whole, else by number where it has none; -1 for nowhere. */
    static int find(List<String> headers, String declared) {
        String wanted = Letters.folded(declared);
        for (int at = 0; at < headers.size(); at++) {
            if (Letters.folded(headers.get(at)).equals(wanted)) {
                return at;
            }
        }
        return declared.matches("[1-9][0-9]?") && Integer.parseInt(declared) <= headers.size()
                ? Integer.parseInt(declared) - 1
                : -1;
    }
}
