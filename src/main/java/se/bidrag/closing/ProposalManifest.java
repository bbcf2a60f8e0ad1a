package se.bidrag.closing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Reason;
import se.bidrag.publish.Json;
import tools.jackson.core.JacksonException;

/**
 * What a proposal to close holds and rests on; written last, and what is signed is its hash.
 *
 * @param period as {@link Period} writes it
 * @param region a region's code; null for every region
 * @param regions the codes of the regions in it
 * @param asOf the date the figures hold for
 * @param publication the newest publication when it was made
 * @param publicationManifestSha256 of that publication's manifest
 * @param preparedBy who asked for it, by name in {@code reference/signers.csv}
 * @param preparedAt when
 * @param retainUntil the last day it must be kept
 * @param largestAmountSek the largest closed figure without its sign; a signer's limit is held against it
 * @param codeVersion the program's version
 * @param files every file of the proposal but this one, in order of path
 * @param deliveries every delivery that was there, in order of id
 */
public record ProposalManifest(
        String period,
        @Nullable String region,
        List<String> regions,
        LocalDate asOf,
        String publication,
        String publicationManifestSha256,
        String preparedBy,
        Instant preparedAt,
        LocalDate retainUntil,
        BigDecimal largestAmountSek,
        String codeVersion,
        List<FrozenFile> files,
        List<FrozenDelivery> deliveries) {

    /** The name of its file. */
    public static final String NAME = "manifest.json";

    /** Files with other bytes each time, since they tell when a proposal was made, over which publication and after which acts. */
    private static final Set<String> OF_ITS_MOMENT = Set.of(
            ClosingDocument.NAME,
            ClosingWorkbook.NAME,
            FrozenInputs.LIST,
            FrozenInputs.TABLES + "/run.parquet",
            FrozenInputs.TABLES + "/closed_period.parquet");

    public ProposalManifest {
        closing(period, region);
        regions = List.copyOf(regions);
        files = List.copyOf(files);
        deliveries = List.copyOf(deliveries);
    }

    /**
     * A file of the proposal.
     *
     * @param path from the proposal's folder, with {@code /}
     * @param size in bytes
     */
    public record FrozenFile(String path, long size, String sha256) {}

    /**
     * A delivery as it was.
     *
     * @param path of the delivered file, from {@code incoming/}; null where it is no file
     * @param sha256 of the delivered bytes; null where they could not be read
     */
    public record FrozenDelivery(
            String deliveryId,
            @Nullable String path,
            @Nullable String sha256) {}

    /** Which closing it proposes. */
    public Closing closing() {
        return closing(period, region);
    }

    private static Closing closing(String period, @Nullable String region) {
        return new Closing(Period.parse(period), region);
    }

    /**
     * Whether another proposal, of the same closing, froze the same for the same person: other is only when it was made, and
     * over which publication.
     */
    boolean freezesTheSameAs(ProposalManifest other) {
        return asOf.equals(other.asOf)
                && preparedBy.equals(other.preparedBy)
                && codeVersion.equals(other.codeVersion)
                && deliveries.equals(other.deliveries)
                && ofNoMoment().equals(other.ofNoMoment());
    }

    private List<FrozenFile> ofNoMoment() {
        return files.stream()
                .filter(file -> !OF_ITS_MOMENT.contains(file.path()))
                .toList();
    }

    static ProposalManifest read(Path file) {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), ProposalManifest.class);
        } catch (IOException e) {
            throw new ClosingException(
                    "%s cannot be read (%s); let this account read it".formatted(file, Reason.of(e)), e);
        } catch (JacksonException | NullPointerException e) {
            throw new ClosingException(
                    "%s: does not read as the manifest of a proposal to close; restore it (%s)"
                            .formatted(
                                    file,
                                    String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("")),
                    e);
        }
    }

    byte[] bytes() {
        return (Json.MAPPER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
