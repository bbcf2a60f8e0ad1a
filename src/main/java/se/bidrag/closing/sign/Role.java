package se.bidrag.closing.sign;

import java.util.Arrays;
import java.util.List;

/** What a signer may do with a closing. */
public enum Role {
    /** Prepares it, and asks for a reopening; never approves. */
    PREPARER("upprättare"),
    /** Reviews and approves what another prepared. */
    REVIEWER("granskare"),
    /** Authorises and approves what another prepared. */
    AUTHORISER("beslutsattestant");

    /** Those that approve what another prepared. */
    static final List<Role> APPROVING = List.of(REVIEWER, AUTHORISER);

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word of {@code reference/signers.csv}. */
    public String word() {
        return word;
    }

    static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role is called " + word));
    }
}
