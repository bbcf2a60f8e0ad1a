package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** What tells, without reading, that a file is the same as before: its size, time and inode. */
record FileStamp(long size, Instant modified, String inode) {

    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                String.valueOf(attributes.fileKey()).replaceAll("\\s", ""));
    }

    /** The stamp of a file that has something in it; a directory and an empty file are refused. */
    static FileStamp ofContents(Path file) throws IOException {
        FileStamp stamp = of(file);
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException("is a directory; expected a file");
        }
        if (stamp.size() == 0) {
            throw new UnreadableFileException("is empty, 0 bytes");
        }
        return stamp;
    }

    /** Whether the file has been still for so long that another change would show in its time. */
    boolean isSettled() {
        return modified.isBefore(Instant.now().minusSeconds(2));
    }
}
