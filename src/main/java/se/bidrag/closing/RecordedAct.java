package se.bidrag.closing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.sign.Proof;
import se.bidrag.home.Reason;
import se.bidrag.home.Sha256;
import se.bidrag.publish.Durable;
import se.bidrag.publish.Json;
import se.bidrag.publish.Readers;
import tools.jackson.core.JacksonException;

/**
 * An act as it lies on disk, in a folder of its own that is never written again.
 *
 * @param sha256 of its file; the next act names it
 */
public record RecordedAct(Act act, String sha256, Path folder) {

    static final String FILE = "act.json";
    static final String EVIDENCE = "evidence.pdf";

    /** Its name among all acts: {@code 2024-region-24/0002}. */
    public String name() {
        return "%s/%04d".formatted(act.closing(), act.number());
    }

    private static String name(int number, ActKind kind) {
        return "%04d-%s".formatted(number, kind.word());
    }

    /** Reads it; says what does not read, or lies there and does not belong. */
    static RecordedAct read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            byte[] bytes = Files.readAllBytes(file);
            Act act = Json.MAPPER.readValue(bytes, Act.class);
            if (!Arrays.equals(bytes, bytes(act))) {
                throw new ClosingException(
                        "%s: is not written as an act is; it was changed. Restore it".formatted(file));
            }
            if (!folder.endsWith(name(act.number(), act.kind()))) {
                throw new ClosingException("%s: tells of act %d, %s; expected what its folder is called. Restore it"
                        .formatted(file, act.number(), act.kind().word()));
            }
            return new RecordedAct(act, Sha256.of(file), folder).alone();
        } catch (IOException e) {
            throw new ClosingException("%s: cannot be read (%s); restore it".formatted(file, Reason.of(e)), e);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new ClosingException(
                    "%s: does not read as an act of a closing; restore it (%s)".formatted(file, e.getMessage()), e);
        }
    }

    /** What lies there besides, or is not the document that was signed, is nobody's act. */
    private RecordedAct alone() throws IOException {
        Proof.Document document = act.proof().document();
        if (document != null && !Sha256.of(folder.resolve(EVIDENCE)).equals(document.sha256())) {
            throw new ClosingException("%s: is not the document that act %d tells of; restore it"
                    .formatted(folder.resolve(EVIDENCE), act.number()));
        }
        List<String> wanted = act.proof().document() == null ? List.of(FILE) : List.of(FILE, EVIDENCE);
        List<String> found = Proposal.paths(folder);
        if (!found.equals(wanted)) {
            throw new ClosingException(
                    "%s: found %s; expected %s".formatted(folder, String.join(", ", found), String.join(", ", wanted)));
        }
        return this;
    }

    private static byte[] bytes(Act act) {
        return (Json.MAPPER.writeValueAsString(act) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes it aside, forces it to disk and shows it in one step; killed on the way, there is no act. */
    static RecordedAct write(Path acts, Act act, @Nullable Path evidence) {
        Path folder = acts.resolve(name(act.number(), act.kind()));
        Path partial = acts.resolve("." + folder.getFileName() + ".partial");
        try {
            Durable.delete(partial);
            Files.createDirectories(partial);
            Files.write(partial.resolve(FILE), bytes(act));
            if (evidence != null) {
                Files.copy(evidence, partial.resolve(EVIDENCE));
            }
            Durable.settle(partial, Readers.OWNER);
            Durable.rename(partial, folder);
            return read(folder);
        } catch (IOException e) {
            throw new ClosingException(
                    "%s: cannot be written (%s); nothing was recorded".formatted(folder, Reason.of(e)), e);
        }
    }

    @Nullable
    Path evidence() {
        return act.proof().document() == null ? null : folder.resolve(EVIDENCE);
    }
}
