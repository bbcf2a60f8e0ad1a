package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bidrag.closing.Acts;
import se.bidrag.delivery.Catalogue;
import se.bidrag.home.Home;
import se.bidrag.landing.LakeFile;
import se.bidrag.landing.Landed;

/**
 * Everything that the figures of a night come from, in one SHA-256: the dates, what was delivered and what descriptors
 * say of it, the reference tables, the acts of closings, the SQL and the program. Two nights with the same one would publish the same.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To be asked when everything has landed. */
    static String of(Night night) {
        return of(
                night.home(),
                night.asOf(),
                night.knownAt(),
                night.findings().catalogue(),
                night.findings().landed());
    }

    /** Of what was delivered and what came, or would come, of landing it. */
    static String of(
            Home home, LocalDate asOf, Optional<LocalDate> knownAt, Catalogue catalogue, Map<String, Landed> landings) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add("as of " + asOf);
        fingerprint.add("known at " + knownAt);
        catalogue.deliveries().forEach(delivery -> fingerprint.add(delivery.toString()));
        landings.forEach((delivery, landed) -> fingerprint.add(delivery + " " + identity(landed)));
        fingerprint.addReference(home.reference());
        Acts.fingerprints(home).forEach(fingerprint::add);
        ProgramFiles.checksums().forEach(fingerprint::add);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private static String identity(Landed landed) {
        if (landed instanceof Landed.Fault) {
            return landed.toString();
        }
        String files = landed.files().stream().map(LakeFile::name).collect(Collectors.joining(" "));
        return landed instanceof Landed.Extracted extracted ? files + " " + extracted.staleReason() : files;
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] bytes) {
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(bytes);
    }

    private void addReference(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(String.valueOf(file.getFileName()));
                add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
