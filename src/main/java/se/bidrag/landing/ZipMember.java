package se.bidrag.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Unpacks one member of a zip archive; no name in it ever becomes a path. */
final class ZipMember {

    /** Names without the flag for UTF-8, as the format says. */
    private static final Charset NAMES = Charset.forName("IBM437");

    private static final int TOLD = 10;

    private final Path archive;
    private final @Nullable String wanted;

    /** @param wanted the member's name; null for the only one */
    ZipMember(Path archive, @Nullable String wanted) {
        this.archive = archive;
        this.wanted = wanted;
    }

    void to(UnpackedOutput unpacked) throws IOException {
        ZipDirectory.check(archive);
        try (ZipFile zip = new ZipFile(archive.toFile(), NAMES)) {
            ZipEntry member = member(zip);
            CRC32 checksum = new CRC32();
            byte[] buffer = new byte[1 << 16];
            try (InputStream bytes = zip.getInputStream(member)) {
                for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                    checksum.update(buffer, 0, count);
                    unpacked.write(buffer, count);
                }
            }
            if (checksum.getValue() != member.getCrc() || unpacked.length() != member.getSize()) {
                throw new UnreadableFileException(
                        "is damaged: member '%s' has another checksum or length than the archive says"
                                .formatted(member.getName()));
            }
        } catch (ZipException e) {
            throw new UnreadableFileException("is no zip archive that can be read: " + e.getMessage());
        }
    }

    private ZipEntry member(ZipFile zip) {
        List<? extends ZipEntry> members = zip.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
                .filter(entry -> wanted == null || entry.getName().equals(wanted))
                .limit(TOLD)
                .toList();
        if (members.size() == 1) {
            return members.get(0);
        }
        String fault = wanted == null
                ? "has several members, or none; say which one is delivered by innerpath"
                : "has no member '%s', or several".formatted(wanted);
        String names = zip.stream().limit(TOLD).map(ZipEntry::getName).collect(Collectors.joining("', '"));
        throw new UnreadableFileException(fault + "; the archive has '" + names + "'");
    }
}
