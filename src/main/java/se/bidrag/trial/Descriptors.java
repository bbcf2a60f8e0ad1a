package se.bidrag.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.bidrag.delivery.DescribedFile;
import se.bidrag.trial.Trials.Tried;
import se.bidrag.trial.proposal.Proposal;

/** Writes proposed descriptors, one for each folder; one that lies there is never touched. */
public final class Descriptors {

    private Descriptors() {}

    /** Writes what was proposed; one sentence for each folder says what was done, or why nothing was. */
    public static List<String> write(List<Tried> tried) {
        Map<Path, List<Proposal>> byFolder = new TreeMap<>();
        for (Tried each : tried) {
            Proposal proposal = each.proposal();
            Path folder = each.file().getParent();
            if (proposal != null && folder != null) {
                byFolder.computeIfAbsent(folder, none -> new ArrayList<>()).add(proposal);
            }
        }
        return byFolder.entrySet().stream()
                .map(folder -> write(folder.getKey(), folder.getValue()))
                .toList();
    }

    private static String write(Path folder, List<Proposal> proposals) {
        Optional<Path> earlier = DescribedFile.in(folder);
        Path descriptor = folder.resolve("datapackage.yaml");
        if (earlier.isPresent()) {
            return "%s: is there already and was left as it is; add the proposed resources to it by hand"
                    .formatted(earlier.get());
        }
        try {
            Files.writeString(
                    descriptor, Proposal.forPeople(Proposal.slug(folder), proposals), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            return "%s: is there already and was left as it is".formatted(descriptor);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be written".formatted(descriptor), e);
        }
        long open =
                proposals.stream().mapToLong(proposal -> proposal.open().size()).sum();
        return "%s: written for you to check, with %d %s to fill in"
                .formatted(descriptor, open, open == 1 ? "line" : "lines");
    }
}
