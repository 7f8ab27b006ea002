package io.taikei.drafting.correction;

/**
 * An element that a person has removed with all below it.
 *
 * @param key its key
 * @param title the title that was read
 */
public record RemovedElement(String key, String title) {

}
