package se.bidrag.health;

import org.jspecify.annotations.Nullable;

/**
 * What an examination found.
 *
 * @param subject what was looked at, in a word or two
 * @param advice what to do; null where all is well
 */
public record Finding(
        String subject, Level level, String found, @Nullable String advice) {

    /** How bad it is. */
    public enum Level {
        /** As it should be. */
        WELL,
        /** A night runs, but somebody should know. */
        NOTE,
        /** A night cannot run, or would not do what is expected. */
        WRONG
    }

    static Finding well(String subject, String found) {
        return new Finding(subject, Level.WELL, found, null);
    }

    static Finding note(String subject, String found, String advice) {
        return new Finding(subject, Level.NOTE, found, advice);
    }

    static Finding wrong(String subject, String found, String advice) {
        return new Finding(subject, Level.WRONG, found, advice);
    }
}
