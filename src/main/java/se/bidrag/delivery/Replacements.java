package se.bidrag.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which deliveries say that they replace which; a document replaces one of its own kind, and no circle ever ends. */
final class Replacements {

    private final Map<String, Declaration> declarations = new TreeMap<>();

    Replacements(List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            Declaration declaration = delivery.declaration();
            if (declaration != null) {
                declarations.put(delivery.id(), declaration);
            }
        }
    }

    /** One sentence for each replacement that cannot be meant. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        declarations.forEach((id, declaration) -> {
            for (String replaced : declaration.supersedes()) {
                Declaration other = declarations.get(replaced);
                if (other != null && other.kind() != declaration.kind()) {
                    problems.add(
                            "%s supersedes %s: it is of the kind %s, the other is of the kind %s; expected the same kind"
                                    .formatted(id, replaced, word(declaration), word(other)));
                }
            }
            boolean told = declaration.supersedes().contains(id);
            if (!told && returnsTo(id, id, new ArrayList<>())) {
                problems.add("%s supersedes itself by way of %s; expected that the newest replaces and is not replaced"
                        .formatted(id, String.join(", ", declaration.supersedes())));
            }
        });
        return problems;
    }

    private boolean returnsTo(String start, String id, List<String> seen) {
        Declaration declaration = declarations.get(id);
        if (declaration == null || seen.contains(id)) {
            return false;
        }
        seen.add(id);
        return declaration.supersedes().stream()
                .anyMatch(replaced -> replaced.equals(start) || returnsTo(start, replaced, seen));
    }

    private static String word(Declaration declaration) {
        return declaration.kind().text();
    }
}
