package se.bidrag.landing.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.bidrag.landing.document.text.Limits;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** The packed parts of a DOCX or XLSX file, read within limits; links that lead out of it are never followed. */
final class OfficePackage implements AutoCloseable {

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final ZipFile zip;
    private final String format;

    private OfficePackage(ZipFile zip, String format) {
        this.zip = zip;
        this.format = format;
    }

    static OfficePackage open(Path file, String format) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            if (java.util.Arrays.equals(start.readNBytes(OLE.length), OLE)) {
                throw new UnreadableDocumentException(
                        "is encrypted, or of the older binary format; expected an open %s".formatted(format));
            }
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > Limits.PARTS) {
                zip.close();
                throw Limits.exceeded("the %s has %d parts".formatted(format, zip.size()), Limits.PARTS);
            }
            return new OfficePackage(zip, format);
        } catch (ZipException damaged) {
            throw new UnreadableDocumentException("is no %s: %s".formatted(format, damaged.getMessage()), damaged);
        }
    }

    /** The part of this name, which must be there. */
    XmlPart part(String name) throws IOException {
        return find(name)
                .orElseThrow(
                        () -> new UnreadableDocumentException("is no %s: it has no part '%s'".formatted(format, name)));
    }

    Optional<XmlPart> find(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        return entry == null
                ? Optional.empty()
                : Optional.of(XmlPart.of(new BoundedInput(zip.getInputStream(entry), name), name));
    }

    /** The part that the package is about, as it says itself; else where such a part usually lies. */
    String mainPart(String usual) throws IOException {
        Optional<XmlPart> relations = find("_rels/.rels");
        if (relations.isEmpty()) {
            return usual;
        }
        try (XmlPart xml = relations.get()) {
            while (xml.next()) {
                if (xml.isStart("Relationship") && xml.attribute("Type").endsWith("/officeDocument")) {
                    return xml.attribute("Target");
                }
            }
        }
        return usual;
    }

    boolean hasMacros() {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    }

    /** What a part's relations lead to, by their id; those that lead out of the package are left out. */
    Map<String, String> relations(String part, String folder) throws IOException {
        Map<String, String> targets = new HashMap<>();
        Optional<XmlPart> relations = find(part);
        if (relations.isEmpty()) {
            return targets;
        }
        try (XmlPart xml = relations.get()) {
            while (xml.next()) {
                if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String target = xml.attribute("Target");
                    targets.put(xml.attribute("Id"), target.startsWith("/") ? target : folder + target);
                }
            }
        }
        return targets;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a part that unpacks to more than any document needs. */
    private static final class BoundedInput extends InputStream {

        private final InputStream bytes;
        private final String part;
        private long count;

        BoundedInput(InputStream bytes, String part) {
            this.bytes = bytes;
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            int next = bytes.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int start, int length) throws IOException {
            int read = bytes.read(target, start, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            count += more;
            if (count > Limits.PART_BYTES) {
                throw Limits.exceeded("part '%s' unpacks to too many bytes".formatted(part), Limits.PART_BYTES);
            }
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
