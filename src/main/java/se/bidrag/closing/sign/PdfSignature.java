package se.bidrag.closing.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.ClosingException;
import se.bidrag.home.Sha256;

/**
 * One intact signature of a PDF (ISO 32000-1 12.8; CMS, RFC 5652).
 *
 * @param end how many bytes of the file it covers, from the first
 * @param name what the signature calls the signer; null where it says nothing
 */
record PdfSignature(
        String field,
        long end,
        @Nullable String name,
        X509Certificate certificate,
        @Nullable Instant signedAt) {

    private static final Set<ASN1ObjectIdentifier> DIGESTS =
            Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);

    /**
     * Reads it from its dictionary.
     *
     * @throws ClosingException when it leaves out more than itself, or is not that of the bytes that it covers
     */
    static PdfSignature read(Path file, String field, PDSignature signature, byte[] bytes) {
        int[] range = signature.getByteRange();
        if (!leavesOutOnlyItself(range, bytes)) {
            throw wrong(file, field, "leaves out more of the file than the signature itself");
        }
        try {
            CMSSignedData signed = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(bytes)),
                    contents(signature.getContents(bytes)));
            X509Certificate certificate = certificate(file, field, signed);
            Calendar date = signature.getSignDate();
            return new PdfSignature(
                    field,
                    (long) range[2] + range[3],
                    signature.getName(),
                    certificate,
                    date == null ? null : date.toInstant());
        } catch (CMSException | OperatorCreationException | CertificateException | IOException | RuntimeException e) {
            if (e instanceof ClosingException refused) {
                throw refused;
            }
            throw wrong(file, field, "does not read as a signature by certificate (%s)".formatted(e.getMessage()));
        }
    }

    /** The room for a signature is filled up with zeros behind it. */
    private static ContentInfo contents(byte[] room) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(room)) {
            ContentInfo signature = ContentInfo.getInstance(in.readObject());
            for (int left = in.read(); left >= 0; left = in.read()) {
                if (left != 0) {
                    throw new IOException("something lies behind it");
                }
            }
            return signature;
        }
    }

    private static boolean leavesOutOnlyItself(int @Nullable [] range, byte[] bytes) {
        if (range == null || range.length != 4 || range[0] != 0) {
            return false;
        }
        long end = (long) range[2] + range[3];
        if (range[1] < 1 || range[3] < 1 || range[2] < range[1] + 2L || end > bytes.length) {
            return false;
        }
        for (int i = range[1] + 1; i < range[2] - 1; i++) {
            if (Character.digit(bytes[i], 16) < 0) {
                return false;
            }
        }
        return bytes[range[1]] == '<' && bytes[range[2] - 1] == '>';
    }

    private static X509Certificate certificate(Path file, String field, CMSSignedData signed)
            throws CMSException, OperatorCreationException, CertificateException {
        List<SignerInformation> signers = List.copyOf(signed.getSignerInfos().getSigners());
        if (signers.size() != 1) {
            throw wrong(file, field, "has %d signers; expected one".formatted(signers.size()));
        }
        SignerInformation signer = signers.get(0);
        @SuppressWarnings("unchecked") // what matches a signer's identity are certificates
        Collection<X509CertificateHolder> certificates =
                signed.getCertificates().getMatches(signer.getSID());
        if (certificates.isEmpty()) {
            throw wrong(file, field, "has no certificate of its signer");
        }
        if (!DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm())) {
            throw wrong(
                    file,
                    field,
                    "rests on the digest %s; expected SHA-256 or longer".formatted(signer.getDigestAlgOID()));
        }
        X509CertificateHolder certificate = certificates.iterator().next();
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
            throw wrong(file, field, "is not that of the bytes it covers: the document was changed");
        }
        return new JcaX509CertificateConverter().getCertificate(certificate);
    }

    private static ClosingException wrong(Path file, String field, String what) {
        return new ClosingException("%s: the signature in the field '%s' %s".formatted(file, field, what));
    }

    String subject() {
        return name(certificate.getSubjectX500Principal()).toString();
    }

    private static X500Name name(X500Principal principal) {
        return X500Name.getInstance(principal.getEncoded());
    }

    /** Whether the certificate, or the signature itself, names this person. */
    boolean isOf(String person) {
        PersonName wanted = new PersonName(person);
        X500Name subject = name(certificate.getSubjectX500Principal());
        Optional<String> whole = part(subject, BCStyle.GIVENNAME)
                .flatMap(given -> part(subject, BCStyle.SURNAME).map(surname -> given + " " + surname));
        return Stream.of(part(subject, BCStyle.CN), whole, Optional.ofNullable(name))
                .flatMap(Optional::stream)
                .anyMatch(found -> wanted.isSameAs(new PersonName(found)));
    }

    private static Optional<String> part(X500Name subject, ASN1ObjectIdentifier type) {
        return Stream.of(subject.getRDNs(type))
                .map(named -> IETFUtils.valueToString(named.getFirst().getValue()))
                .findFirst();
    }

    Proof.Document told(String sha256) {
        try {
            return new Proof.Document(
                    sha256,
                    field,
                    name,
                    subject(),
                    name(certificate.getIssuerX500Principal()).toString(),
                    certificate.getSerialNumber().toString(),
                    Sha256.of(certificate.getEncoded()),
                    signedAt);
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
