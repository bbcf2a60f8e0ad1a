package se.bidrag.closing.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import se.bidrag.closing.ClosingException;
import se.bidrag.home.Reason;
import se.bidrag.home.Sha256;

/**
 * A PDF that people signed in their region's own service: what it is a copy of, and who signed it. No certificate's issuer is
 * asked: which service a region trusts is its own matter, so what stands in the file is recorded and shown.
 */
public final class SignedDocument {

    private static final long MOST_BYTES = 64L << 20;

    private final Path file;
    private final byte[] bytes;
    private final String text;
    private final List<PdfSignature> signatures;
    private PdfSignature chosen;

    private SignedDocument(Path file, byte[] bytes, String text, List<PdfSignature> signatures) {
        this.file = file;
        this.bytes = bytes;
        this.text = text;
        this.signatures = signatures;
        this.chosen = signatures.get(signatures.size() - 1);
    }

    /**
     * Reads it and checks every signature in it.
     *
     * @throws ClosingException when it is no PDF, has no signature, was changed after it was signed, or the last signature
     *     leaves some of it out
     */
    public static SignedDocument read(Path file) {
        byte[] bytes = bytes(file);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PdfSignature> signatures = new ArrayList<>();
            for (PDSignatureField field : document.getSignatureFields()) {
                PDSignature signature = field.getSignature();
                if (signature != null) {
                    signatures.add(PdfSignature.read(file, field.getFullyQualifiedName(), signature, bytes));
                }
            }
            signatures.sort((one, other) -> Long.compare(one.end(), other.end()));
            if (signatures.isEmpty()) {
                throw new ClosingException("%s: has no signature; expected a PDF that was signed".formatted(file));
            }
            if (signatures.get(signatures.size() - 1).end() != bytes.length) {
                throw new ClosingException(
                        "%s: something was added after it was signed: the last signature covers %d bytes of %d"
                                .formatted(
                                        file,
                                        signatures.get(signatures.size() - 1).end(),
                                        bytes.length));
            }
            return new SignedDocument(file, bytes, new PDFTextStripper().getText(document), signatures);
        } catch (IOException e) {
            throw new ClosingException("%s: does not read as a PDF (%s)".formatted(file, Reason.of(e)), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ClosingException("%s: is larger than 64 MB; expected the signed document".formatted(file));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ClosingException(
                    "%s: cannot be read (%s); expected a signed PDF".formatted(file, Reason.of(e)), e);
        }
    }

    /**
     * Refuses it unless it is this document with signatures added, or names one of these hashes in its text.
     *
     * @param originals files that it may be a signed copy of
     * @param hashes that it may name, 64 hexadecimal digits each
     */
    public SignedDocument about(List<Path> originals, List<String> hashes) {
        boolean isCopy = originals.stream().anyMatch(this::beginsWith);
        String unbroken = text.replaceAll("\\s+", "");
        if (!isCopy && hashes.stream().noneMatch(unbroken::contains)) {
            throw new ClosingException("%s: %s and does not name %s; expected what is to be approved, signed"
                    .formatted(
                            file,
                            originals.isEmpty()
                                    ? "is another document"
                                    : originals.stream()
                                            .map(Path::toString)
                                            .collect(Collectors.joining(" or ", "is no signed copy of ", "")),
                            String.join(" or ", hashes)));
        }
        return this;
    }

    /** What signing services add stands behind the bytes of the document (an incremental update, ISO 32000-1 7.5.6). */
    private boolean beginsWith(Path original) {
        try {
            byte[] begin = Files.readAllBytes(original);
            return begin.length > 0
                    && begin.length <= bytes.length
                    && Arrays.equals(begin, 0, begin.length, bytes, 0, begin.length);
        } catch (IOException e) {
            throw new ClosingException("%s: cannot be read (%s)".formatted(original, Reason.of(e)), e);
        }
    }

    /**
     * Finds the signer whose name a signature has: the one asked for, else whoever of the signers signed last.
     *
     * @throws ClosingException when no signature is theirs
     */
    String signerAmong(Signers signers, Optional<String> wanted) {
        List<String> names = wanted.map(List::of).orElseGet(() -> signers.rows().stream()
                .map(row -> row.name().text())
                .distinct()
                .toList());
        for (int last = signatures.size() - 1; last >= 0; last--) {
            PdfSignature signature = signatures.get(last);
            Optional<String> named = names.stream().filter(signature::isOf).findFirst();
            if (named.isPresent()) {
                chosen = signature;
                return named.get();
            }
        }
        throw new ClosingException("%s: is signed by %s; expected %s, as reference/signers.csv writes the name"
                .formatted(
                        file,
                        signatures.stream().map(PdfSignature::subject).collect(Collectors.joining(" and ")),
                        wanted.orElse("somebody")));
    }

    /** Whether one of its signatures is the one that was recorded. */
    public boolean tells(Proof.Document recorded) {
        String sha256 = Sha256.of(bytes);
        return signatures.stream().anyMatch(signature -> signature.told(sha256).equals(recorded));
    }

    /** What is recorded of it: the file's hash and the signature that counts. */
    public Proof.Document told() {
        return chosen.told(Sha256.of(bytes));
    }
}
