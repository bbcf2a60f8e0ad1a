package se.bidrag.landing;

/**
 * One delivered file, landed.
 *
 * @param name of the Parquet file in the lake
 * @param sha256 of the delivered file's bytes
 */
public record LakeFile(String name, String sha256, LakeContents contents) {}
