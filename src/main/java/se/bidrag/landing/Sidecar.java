package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The small JSON file beside a lake file.
 *
 * @param parquetSha256 of the lake file itself, so that a damaged one shows
 */
record Sidecar(String sha256, String parquetSha256, LakeContents contents) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Path beside(Path parquet) {
        String name = String.valueOf(parquet.getFileName());
        return parquet.resolveSibling(name.replace(".parquet", ".json"));
    }

    static Sidecar read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), Sidecar.class);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, null);
        }
    }

    void write(Path file) throws IOException {
        Files.write(file, JSON.writeValueAsBytes(this));
    }
}
