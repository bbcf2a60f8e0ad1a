package se.bidrag.trial.proposal;

/** Text as YAML writes it between quotes. */
final class YamlText {

    private YamlText() {}

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').append((char) letter);
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (letter < ' ' || letter == 0xa0 || letter == 0x202f || letter == 0xfeff) {
                        quoted.append("\\u%04x".formatted(letter));
                    } else {
                        quoted.append((char) letter);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
