package se.bidrag.closing.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OutputEncryptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.closing.ClosingException;

class SigningKeyTest {

    private static final byte[] BYTES = "proposal\n".getBytes(StandardCharsets.UTF_8);
    private static final Passphrase NOBODY = prompt -> {
        throw new AssertionError("nobody was to be asked: " + prompt);
    };

    private final Path folder;

    SigningKeyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsWhatKeygenWrites() {
        Path file = folder.resolve("key");
        VerifyingKey made = NewKey.write(file, new char[0]);
        SigningKey key = SigningKey.read(file, NOBODY);

        assertThat(made.line()).matches("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]+");
        assertThat(key.verifying()).isEqualTo(made);
        assertThat(key.sign(BYTES)).hasSize(64);
        assertThat(made.verifies(BYTES, key.sign(BYTES))).isTrue();
        assertThat(made.verifies("proposal".getBytes(StandardCharsets.UTF_8), key.sign(BYTES)))
                .isFalse();
        assertThat(NewKey.write(folder.resolve("other"), new char[0]).verifies(BYTES, key.sign(BYTES)))
                .isFalse();
        assertThat(made.verifies(BYTES, new byte[3])).isFalse();
    }

    @Test
    void asksForThePassphraseOfAnOpenSshKey() {
        Path file = folder.resolve("key");
        VerifyingKey made = NewKey.write(file, "hemlig fras".toCharArray());

        assertThat(SigningKey.read(file, saying("hemlig fras")).verifying()).isEqualTo(made);
        assertThatThrownBy(() -> SigningKey.read(file, saying("fel fras")))
                .isInstanceOf(ClosingException.class)
                .hasMessage("key %s: the passphrase does not open it; expected the one it was made with", file);
    }

    @Test
    void readsPkcs8PlainAndEncrypted() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        OutputEncryptor encryptor = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                .setPassword("hemlig fras".toCharArray())
                .build();
        Path plain = write("plain.pem", new JcaPKCS8Generator(pair.getPrivate(), null));
        Path encrypted = write("encrypted.pem", new JcaPKCS8Generator(pair.getPrivate(), encryptor));

        assertThat(plain).content().startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(encrypted).content().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----");
        SigningKey key = SigningKey.read(plain, NOBODY);
        assertThat(isSignedBy(pair, key.sign(BYTES))).isTrue();
        assertThat(SigningKey.read(encrypted, saying("hemlig fras")).verifying())
                .isEqualTo(key.verifying());
        assertThatThrownBy(() -> SigningKey.read(encrypted, saying("fel fras")))
                .hasMessageContaining("the passphrase does not open it");
    }

    @Test
    void refusesWhatIsNoEd25519Key() throws Exception {
        Path rubbish = Files.writeString(folder.resolve("rubbish"), "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n");
        Path empty = Files.writeString(folder.resolve("empty"), "");
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        assertThatThrownBy(() -> SigningKey.read(rubbish, NOBODY))
                .hasMessageContaining("expected one Ed25519 private key");
        assertThatThrownBy(() -> SigningKey.read(empty, NOBODY)).hasMessageContaining("found no private key");
        assertThatThrownBy(() -> SigningKey.read(write("rsa", new JcaPKCS8Generator(rsa.getPrivate(), null)), NOBODY))
                .hasMessageContaining("found a private key of the kind RSA");
        assertThatThrownBy(() -> SigningKey.read(folder.resolve("none"), NOBODY))
                .hasMessageContaining("(no such file)");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsANewKeyFromOthersAndNeverWritesOverAFile() throws IOException {
        Path file = folder.resolve("key");
        NewKey.write(file, new char[0]);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> NewKey.write(file, new char[0])).hasMessageContaining("there is a file of this name");
    }

    @Test
    void takesAPublicKeyWithItsCommentAndNothingElse() {
        VerifyingKey made = NewKey.write(folder.resolve("key"), new char[0]);

        assertThat(VerifyingKey.parse(made.line() + " frida@exempel")).contains(made);
        assertThat(VerifyingKey.parse("ssh-rsa AAAA")).isEmpty();
        assertThat(VerifyingKey.parse("ssh-ed25519 AAAA")).isEmpty();
        assertThat(VerifyingKey.parse("ssh-ed25519 ?")).isEmpty();
        assertThat(VerifyingKey.parse("")).isEmpty();
    }

    private static boolean isSignedBy(KeyPair pair, byte[] signature) throws GeneralSecurityException {
        Signature verification = Signature.getInstance("Ed25519");
        verification.initVerify(pair.getPublic());
        verification.update(BYTES);
        return verification.verify(signature);
    }

    private static Passphrase saying(String passphrase) {
        return prompt -> passphrase.toCharArray();
    }

    private Path write(String name, Object key) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(key);
        }
        return Files.writeString(folder.resolve(name), text.toString());
    }
}
