package io.taikei.text;

/**
 * A word, or a compound of two neighbouring nouns, that tells what a text is about.
 *
 * @param base the base form in NFKC and lower case
 * @param start the index of its first character in {@link PhraseMatcher#key}
 */
public record SubjectWord(String base, int start) {
}
