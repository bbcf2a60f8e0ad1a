package se.bidrag.landing;

import java.nio.file.Path;
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
        return JSON.readValue(file.toFile(), Sidecar.class);
    }

    void write(Path file) {
        JSON.writeValue(file.toFile(), this);
    }
}
