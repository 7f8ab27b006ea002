package io.taikei.planfile.writing;

/**
 * A draft as a plan file.
 *
 * @param text the text of the file
 * @param lines what stands in which of its lines
 */
public record WrittenDraft(String text, WrittenLines lines) {

}
