package se.bidrag.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bidrag.home.Home;

/** Links that lead out of the home: they are not followed, so what lies there is not delivered. */
final class LinkExamination implements Examination {

    private final Home home;

    LinkExamination(Home home) {
        this.home = home;
    }

    @Override
    public List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        Path inside = home.root().toRealPath();
        for (Path folder : List.of(home.incoming(), home.reference(), home.lake(), home.build(), home.published())) {
            for (Path link : links(folder)) {
                if (!Files.exists(link)) {
                    findings.add(Finding.note("links", name(link) + " is a link to nothing", "remove it"));
                } else if (!link.toRealPath().startsWith(inside)) {
                    findings.add(Finding.wrong(
                            "links",
                            "%s is a link out of the home, to %s; it is not followed"
                                    .formatted(name(link), link.toRealPath()),
                            "put what it points at in the home instead, or mount it there"));
                }
            }
        }
        return findings.isEmpty() ? List.of(Finding.well("links", "none leaves the home")) : findings;
    }

    private static List<Path> links(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isSymbolicLink).sorted().toList();
        }
    }

    private String name(Path link) {
        return home.root().relativize(link).toString();
    }
}
