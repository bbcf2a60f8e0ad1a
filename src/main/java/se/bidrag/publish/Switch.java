package se.bidrag.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * Shows readers a publication: one link that moves. What is about to be shown is written down first, so that a run that
 * dies between making a publication and showing it is finished by the next one, and a reverted link is left alone.
 */
final class Switch {

    private final Path published;
    private final Path intention;
    private final LiveDatabase live;
    private final ShownLog log;

    Switch(Path published, WarehouseSettings settings) {
        this.published = published;
        this.intention = published.resolve(".show");
        this.log = new ShownLog(published);
        this.live = new LiveDatabase(published, settings);
    }

    /** Says that this publication is to be shown as soon as it is there. */
    void intend(PublicationId id) throws IOException {
        Path partial = published.resolve(".show.partial");
        Files.writeString(partial, id.toString(), StandardCharsets.UTF_8);
        Durable.rename(partial, intention);
    }

    /** Switches readers to a publication, at once and whole. */
    void show(PublicationId id) {
        Path link = published.resolve(Publications.CURRENT);
        try {
            Durable.link(link, id.toString());
            log.shown(
                    id,
                    Files.getLastModifiedTime(link, LinkOption.NOFOLLOW_LINKS).toInstant());
            live.refresh();
            Files.deleteIfExists(intention);
        } catch (IOException e) {
            throw new PublicationException("cannot point %s at %s: %s".formatted(link, id, e), e);
        }
    }

    /** Finishes what a run that died had begun, and mends the views of a home that was moved. */
    void recover() throws IOException {
        if (Files.exists(intention)) {
            PublicationId.parse(Files.readString(intention))
                    .filter(id -> Files.exists(published.resolve(id.toString()).resolve(Publication.MANIFEST)))
                    .ifPresent(this::show);
            Files.deleteIfExists(intention);
        }
        if (Files.exists(published.resolve(Publications.CURRENT)) && !live.isOfThisPlace()) {
            live.refresh();
        }
    }
}
