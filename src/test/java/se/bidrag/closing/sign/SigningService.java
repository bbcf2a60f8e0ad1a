package se.bidrag.closing.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Plays a region's signing service: adds a signature to a PDF, with a certificate that it makes for the occasion. */
public final class SigningService {

    private static final String ALGORITHM = "SHA256withECDSA";

    private final KeyPair pair;
    private final X509Certificate certificate;

    private SigningService(KeyPair pair, X509Certificate certificate) {
        this.pair = pair;
        this.certificate = certificate;
    }

    /** One that signs for this subject, such as {@code CN=Påhittad Attestant}. */
    public static SigningService of(String subject) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
            ContentSigner signer = new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate());
            X500Name issuer = new X500Name("CN=Påhittad underskriftstjänst");
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(4711),
                    Date.from(Instant.parse("2024-01-01T00:00:00Z")),
                    Date.from(Instant.parse("2099-01-01T00:00:00Z")),
                    new X500Name(subject),
                    pair.getPublic());
            return new SigningService(pair, new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a PDF of one page with this text. */
    public static void write(Path file, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 8);
                content.newLineAtOffset(20, 700);
                content.showText(text);
                content.endText();
            }
            document.save(file.toFile());
        }
    }

    /** Signs a copy of the document, behind its own bytes. */
    public Path sign(Path document, Path copy, String at) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.toFile());
                OutputStream out = Files.newOutputStream(copy)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(GregorianCalendar.from(Instant.parse(at).atZone(ZoneOffset.UTC)));
            pdf.addSignature(signature, content -> cms(content.readAllBytes()));
            pdf.saveIncremental(out);
        }
        return copy;
    }

    private byte[] cms(byte[] content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, pair.getPrivate(), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }
}
