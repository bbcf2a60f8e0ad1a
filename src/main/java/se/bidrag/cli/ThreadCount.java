package se.bidrag.cli;

import picocli.CommandLine.TypeConversionException;

/** A number of threads, 1 or more. */
record ThreadCount(int number) {

    static ThreadCount parse(String text) {
        if (!text.matches("[1-9]\\d{0,2}")) {
            throw new TypeConversionException("found '%s', wanted a whole number from 1 to 999".formatted(text));
        }
        return new ThreadCount(Integer.parseInt(text));
    }
}
