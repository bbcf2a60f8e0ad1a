package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The extract of one source, kept in the lake as {@code extract-<source>.json} and replaced whole. */
final class ExtractFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Lake lake;
    private final Path file;

    /** @param source hash of everything that decides what is read */
    ExtractFile(Lake lake, String source) {
        this.lake = lake;
        this.file = lake.folder().resolve("extract-%d-%s.json".formatted(LakeKey.READER_VERSION, source));
    }

    /** What was read before; none when it, or any part of it, is not whole in the lake. */
    Extract read() {
        if (!Files.exists(file)) {
            return Extract.NONE;
        }
        try {
            Extract extract = JSON.readValue(file.toFile(), Extract.class);
            boolean isWhole = extract.parts().stream()
                    .allMatch(part -> lake.find(part.file()).isPresent());
            return isWhole ? extract : Extract.NONE;
        } catch (JacksonException damaged) {
            return Extract.NONE;
        }
    }

    /** The lake files of these parts. */
    List<LakeFile> files(List<Extract.Part> parts) {
        return parts.stream()
                .map(part -> lake.find(part.file()))
                .flatMap(Optional::stream)
                .toList();
    }

    void write(Extract extract) {
        try {
            lake.replace(file, temporary -> JSON.writeValue(temporary.toFile(), extract));
        } catch (IOException e) {
            throw new LakeWriteException("extract " + file, e);
        }
    }
}
