package se.bidrag.delivery;

import java.nio.charset.Charset;
import java.util.Arrays;

/** How a delivered text is written as bytes; a byte-order mark, where there is one, is no part of the text. */
public enum Encoding {
    UTF_8("utf-8", "UTF-8"),
    /** The byte-order mark tells which way round; without one, big-endian. */
    UTF_16("utf-16", "UTF-16"),
    UTF_16LE("utf-16le", "UTF-16LE"),
    UTF_16BE("utf-16be", "UTF-16BE"),
    /** Also called {@code latin-1}. */
    LATIN_1("iso-8859-1", "ISO-8859-1"),
    WINDOWS_1252("windows-1252", "windows-1252"),
    CP437("cp437", "IBM437");

    private final String text;
    private final String charset;

    Encoding(String text, String charset) {
        this.text = text;
        this.charset = charset;
    }

    /** The word in descriptors. */
    public String text() {
        return text;
    }

    public Charset charset() {
        return Charset.forName(charset);
    }

    static Encoding of(String text) {
        String wanted = text.equals("latin-1") ? LATIN_1.text : text;
        return Arrays.stream(values())
                .filter(encoding -> encoding.text.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no encoding is called '%s'".formatted(text)));
    }
}
