package io.taikei.reader.narrative;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.LineAccount.Role;
import io.taikei.model.RuleId;
import io.taikei.reader.document.LineLedger;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/** Gathers a document's lines below the headings they stand under. */
final class NarrativeOutline {

	private final List<ElementDraft> elements = new ArrayList<>();

	private final LineLedger ledger;

	private @Nullable ElementDraft current;

	private @Nullable TextBlock block;

	NarrativeOutline(LineLedger ledger) {
		this.ledger = ledger;
	}

	void add(NarrativeLine line) {
		switch (line) {
			case NarrativeLine.Blank blank -> this.block = null;
			case NarrativeLine.Furniture furniture -> this.ledger.claim(furniture.number(), Role.FURNITURE);
			case NarrativeLine.Section section -> open(section.number(), null);
			case NarrativeLine.Numbered numbered -> leaveOut(numbered);
			case NarrativeLine.Heading heading -> {
				ElementDraft element = new ElementDraft(heading, above(heading.depth()));
				this.elements.add(element);
				open(heading.number(), element);
			}
			case NarrativeLine.Explanation explanation -> start(explanation.number(), new FootnoteText(explanation));
			case NarrativeLine.Prose prose -> {
				TextBlock target = (this.block != null) ? this.block : new NarrativeParagraph();
				target.append(prose.number(), prose.text());
				start(prose.number(), target);
			}
		}
	}

	List<ElementDraft> elements() {
		return List.copyOf(this.elements);
	}

	/**
	 * Before the first element it is a heading of the document. Below one it may be text
	 * of the plan, and what follows it is not known to belong to the element before.
	 */
	private void leaveOut(NarrativeLine.Numbered heading) {
		int line = heading.number();
		open(line, null);
		if (this.elements.isEmpty()) {
			this.ledger.tell(RuleId.HEADING_OUTSIDE_PLAN, this.ledger.span(line, line),
					ProblemMessage.of("heading.outside", heading.title()));
		}
		else {
			this.ledger.reject(line, line, ProblemMessage.of("heading.without-level", heading.title()));
		}
	}

	private void open(int line, @Nullable ElementDraft element) {
		this.current = element;
		this.block = null;
		this.ledger.claim(line, Role.HEADING);
	}

	private void start(int line, TextBlock text) {
		if (this.current == null) {
			this.ledger.reject(line, line, ProblemMessage.of("text.without-heading"));
			return;
		}
		if (this.block != text) {
			this.current.add(text);
			this.block = text;
		}
		this.ledger.claim(line, text.role());
	}

	private @Nullable ElementDraft above(int depth) {
		ElementDraft candidate = this.current;
		while (candidate != null && candidate.heading().depth() >= depth) {
			candidate = candidate.parent();
		}
		return candidate;
	}

}
