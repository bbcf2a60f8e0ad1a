package se.bidrag.delivery;

import java.util.List;
import java.util.regex.Pattern;

/** A path with {@code *} for any letters and {@code ?} for one, neither of them a slash. */
record PathPattern(String text) {

    static boolean isPattern(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
    }

    /** Those of these paths, from the home, that lie in this folder and match. */
    List<String> matching(String folder, List<String> paths) {
        Pattern pattern = Pattern.compile(text.chars()
                .mapToObj(
                        each -> each == '*' ? "[^/]*" : each == '?' ? "[^/]" : Pattern.quote(Character.toString(each)))
                .reduce(Pattern.quote(folder + "/"), String::concat));
        return paths.stream().filter(path -> pattern.matcher(path).matches()).toList();
    }
}
