package io.taikei.intake.outline;

/**
 * A line such as 【現状と課題】 that comes again and again and tells what follows it.
 *
 * @param text its words, without marks and brackets
 * @param topic what follows it
 * @param lines how often it stands there
 */
public record Subheading(String text, Topic topic, int lines) {

}
