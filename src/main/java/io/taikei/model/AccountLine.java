package io.taikei.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the account of documents that were read: a text of a document, with its place
 * and what became of it. The elements of such a plan lead to these lines, and the lines
 * to the documents.
 *
 * @param document the document's name, such as {@code 実施計画.xlsx}
 * @param place where in it the text stands, in Japanese, such as {@code 3ページ}
 * @param role what became of the text, in Japanese
 * @param text the text, in one line
 */
public record AccountLine(String document, String place, String role, String text) {

	/** The name of an account's file in a plan's folder. */
	public static final String FILE = "account.tsv";

	/** The first line of an account. */
	public static final AccountLine HEADER = new AccountLine("文書", "場所", "扱い", "原文");

	private static final Pattern COLUMN = Pattern.compile("\t");

	private static final int COLUMNS = 4;

	/** Reads a line; empty where it has other columns. */
	public static Optional<AccountLine> read(String line) {
		String[] columns = COLUMN.split(line, -1);
		return (columns.length == COLUMNS)
				? Optional.of(new AccountLine(columns[0], columns[1], columns[2], columns[3])) : Optional.empty();
	}

	/** The line as it is written. */
	public String written() {
		return String.join("\t", this.document, this.place, this.role, this.text);
	}

}
