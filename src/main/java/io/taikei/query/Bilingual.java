package io.taikei.query;

/**
 * A text for people, in both languages of the pages.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record Bilingual(String ja, String en) {
}
