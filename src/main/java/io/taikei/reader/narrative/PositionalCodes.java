package io.taikei.reader.narrative;

import java.util.List;

import io.taikei.model.RuleId;
import io.taikei.reader.document.LineLedger;
import io.taikei.text.ProblemMessage;

/**
 * Checks that codes agree with where the elements stand, in a document whose codes start
 * with the code of the level above (31 under 3).
 */
final class PositionalCodes {

	private PositionalCodes() {
	}

	static void check(List<ElementDraft> drafts, LineLedger ledger) {
		List<ElementDraft> children = drafts.stream().filter((draft) -> draft.parent() != null).toList();
		List<ElementDraft> strays = children.stream().filter((draft) -> !startsWithParentsCode(draft)).toList();
		// Where most codes do not start so, they are serial numbers and say nothing.
		if (strays.size() * 2 < children.size()) {
			strays.forEach((draft) -> ledger.tell(RuleId.CODE_AGAINST_POSITION,
					ledger.span(draft.heading().number(), draft.heading().number()),
					ProblemMessage.of("heading.elsewhere", String.valueOf(draft.code()))));
		}
	}

	private static boolean startsWithParentsCode(ElementDraft draft) {
		ElementDraft parent = draft.parent();
		return parent != null && draft.code().startsWith(parent.code());
	}

}
