package se.bidrag.closing.sign;

import java.text.Normalizer;
import java.util.Locale;

/** A signer's name as it is compared: one person is one name, however spaces, letters' case or accents are written. */
public record PersonName(String text) {

    /** The same person's name, told as it was written. */
    public boolean isSameAs(PersonName other) {
        return compared().equals(other.compared());
    }

    private String compared() {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s\\p{Cf}]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
