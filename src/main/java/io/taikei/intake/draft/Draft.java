package io.taikei.intake.draft;

import java.util.List;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Doubt;

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

}
