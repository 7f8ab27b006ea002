package io.taikei.reader.narrative;

import io.taikei.model.LineAccount;

/** A footnote's explanation, on one line or wrapped over several. */
final class FootnoteText implements TextBlock {

	private final StringBuilder text = new StringBuilder();

	private final String key;

	private final int firstLine;

	private int lastLine;

	FootnoteText(NarrativeLine.Explanation opening) {
		this.key = opening.key();
		this.firstLine = opening.number();
		append(opening.number(), opening.text());
	}

	@Override
	public void append(int line, String more) {
		this.text.append(more);
		this.lastLine = line;
	}

	@Override
	public LineAccount.Role role() {
		return LineAccount.Role.FOOTNOTE;
	}

	String key() {
		return this.key;
	}

	String text() {
		return this.text.toString();
	}

	int firstLine() {
		return this.firstLine;
	}

	int lastLine() {
		return this.lastLine;
	}

}
