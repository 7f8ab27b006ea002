package io.taikei.intake.draft;

import java.util.List;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.TextRole;

/**
 * What was read from documents.
 *
 * @param levels the names of the levels, from the top
 * @param elements the elements, each behind its parent
 * @param doubts what a person should look at
 * @param account every text of the documents, in their order, with what became of it
 */
public record Draft(List<String> levels, List<DraftElement> elements, List<Doubt> doubts, List<AccountedText> account) {

	public Draft {
		levels = List.copyOf(levels);
		elements = List.copyOf(elements);
		doubts = List.copyOf(doubts);
		account = List.copyOf(account);
	}

	/**
	 * The share of the documents' signs that stand in the plan or head a part of it, from
	 * 0 to 1; page numbers, contents pages and the like are left out of account.
	 */
	public double coverage() {
		long read = 0;
		long all = 0;
		for (AccountedText text : this.account) {
			boolean content = switch (text.role()) {
				case CONTENT, HEADING, HEADER -> true;
				case FURNITURE, IGNORED, DOUBTFUL -> false;
			};
			read += content ? text.text().length() : 0;
			all += (text.role() == TextRole.FURNITURE) ? 0 : text.text().length();
		}
		return (all == 0) ? 0 : (double) read / all;
	}

}
