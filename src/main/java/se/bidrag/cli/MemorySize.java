package se.bidrag.cli;

import picocli.CommandLine.TypeConversionException;

/** A size of memory as a person writes it, such as {@code 512MB}. */
record MemorySize(String text) {

    static MemorySize parse(String text) {
        if (!text.matches("[1-9]\\d*(\\.\\d+)?\\s*[KMGT]i?B")) {
            throw new TypeConversionException("found '%s', wanted a size such as 2GB or 512MB".formatted(text));
        }
        return new MemorySize(text);
    }
}
