package io.taikei.intake.outline;

/**
 * The part of the documents that holds the plan's tree, by its lines.
 *
 * @param from the line with which it begins; empty where it begins with the documents
 * @param before the line before which it ends; empty where it ends with them
 */
public record ReadPart(String from, String before) {

	/** All of the documents. */
	public static final ReadPart ALL = new ReadPart("", "");

}
