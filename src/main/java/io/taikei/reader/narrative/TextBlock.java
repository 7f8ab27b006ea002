package io.taikei.reader.narrative;

import io.taikei.model.LineAccount;

/** Text that goes on until a blank line or a heading. */
sealed interface TextBlock permits NarrativeParagraph, FootnoteText {

	void append(int line, String text);

	/** What its lines are in the account of the document. */
	LineAccount.Role role();

}
