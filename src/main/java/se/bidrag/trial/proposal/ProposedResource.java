package se.bidrag.trial.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One resource of a proposed descriptor.
 *
 * @param reading lines that say how the file is written, as YAML has them within a resource
 */
record ProposedResource(String name, String path, List<String> reading, List<Term> terms) {

    ProposedResource {
        reading = List.copyOf(reading);
        terms = List.copyOf(terms);
    }

    /** With what may be the answers to what is left open, by key. */
    ProposedResource hinted(Map<String, String> hints) {
        return new ProposedResource(
                name,
                path,
                reading,
                terms.stream()
                        .map(term -> term.isOpen() && hints.containsKey(term.key())
                                ? term.hinted(String.valueOf(hints.get(term.key())))
                                : term)
                        .toList());
    }

    /** Its lines for a person to check. */
    List<String> lines() {
        return lines(terms.stream().map(Term::line).toList());
    }

    /** Its lines with something in place of all that is left open. */
    List<String> trialLines() {
        return lines(terms.stream()
                .map(Term::trialLine)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    private List<String> lines(List<String> said) {
        return Stream.of(
                        Stream.of("  - name: " + name, "    path: " + YamlText.quoted(path)),
                        reading.stream().map(line -> "    " + line),
                        Stream.of("    bidrag:"),
                        said.stream().map(line -> "      " + line))
                .flatMap(lines -> lines)
                .toList();
    }

    /** What a person must fill in, such as {@code grant: a grant's code}. */
    List<String> open() {
        return terms.stream()
                .filter(Term::isOpen)
                .map(term -> term.key() + ": " + term.remark().replaceFirst("^fill in: ", ""))
                .toList();
    }
}
