package se.bidrag.closing.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.ClosingException;
import se.bidrag.home.Reason;

/** Makes a pair of keys: the private one in a file that only its owner reads, the public one for {@code signers.csv}. */
public final class NewKey {

    private static final int BCRYPT_ROUNDS = 64;

    private NewKey() {}

    /**
     * Writes a new private key, as OpenSSH does, and returns its public key.
     *
     * @param file where no file is yet
     * @param passphrase what it is encrypted with; empty leaves it open to whoever gets the file
     * @throws ClosingException when there is a file already, or none can be written
     */
    public static VerifyingKey write(Path file, char[] passphrase) {
        try {
            KeyPair pair = KeyUtils.generateKeyPair(VerifyingKey.TYPE, VerifyingKey.BITS);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "bidrag", encryption(passphrase), text);
            write(file, text.toByteArray());
            return VerifyingKey.of(pair.getPublic());
        } catch (FileAlreadyExistsException e) {
            throw new ClosingException(
                    "key %s: there is a file of this name; expected none, since a key is never written over"
                            .formatted(file),
                    e);
        } catch (IOException e) {
            throw new ClosingException(
                    "key %s: cannot be written (%s); expected a folder that you may write"
                            .formatted(file, Reason.of(e)),
                    e);
        } catch (GeneralSecurityException e) {
            throw new ClosingException("key %s: cannot be made: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static @Nullable OpenSSHKeyEncryptionContext encryption(char[] passphrase) {
        if (passphrase.length == 0) {
            return null;
        }
        OpenSSHKeyEncryptionContext encryption = new OpenSSHKeyEncryptionContext();
        encryption.setPassword(new String(passphrase));
        encryption.setCipherType("256");
        encryption.setKdfRounds(BCRYPT_ROUNDS);
        return encryption;
    }

    private static void write(Path file, byte[] text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        boolean isPosix = Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
        FileAttribute<?>[] onlyOwner = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner)) {
            ByteBuffer left = ByteBuffer.wrap(text);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
