package io.taikei.reader.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.Footnote;
import io.taikei.model.RuleId;
import io.taikei.reader.document.LineLedger;
import io.taikei.text.ProblemMessage;

/**
 * Joins the marks of one element with the explanations below it: by number, or else in
 * order. Marks with the same number share their explanation.
 */
final class FootnoteMatch {

	private final List<FootnoteText> explanations;

	private final Set<FootnoteText> used = new LinkedHashSet<>();

	private final LineLedger ledger;

	FootnoteMatch(List<FootnoteText> explanations, LineLedger ledger) {
		this.explanations = explanations;
		this.ledger = ledger;
	}

	List<Footnote> footnotes(List<FootnoteMark> marks) {
		List<Footnote> footnotes = new ArrayList<>();
		for (FootnoteMark mark : marks) {
			find(mark).ifPresentOrElse((explanation) -> footnotes.add(footnote(mark, explanation)),
					() -> this.ledger.tell(RuleId.FOOTNOTE_WITHOUT_EXPLANATION,
							this.ledger.span(mark.line(), mark.line()),
							ProblemMessage.of("footnote.unexplained", mark.term())));
		}
		return footnotes;
	}

	/** The explanations that no mark asked for, as one note. */
	Optional<String> note() {
		List<FootnoteText> unclaimed = this.explanations.stream().filter((text) -> !this.used.contains(text)).toList();
		unclaimed.forEach((text) -> this.ledger.tell(RuleId.FOOTNOTE_WITHOUT_MARK,
				this.ledger.span(text.firstLine(), text.lastLine()), ProblemMessage.of("footnote.unmarked")));
		return unclaimed.stream().map(FootnoteText::text).reduce((first, second) -> first + "\n" + second);
	}

	private Optional<FootnoteText> find(FootnoteMark mark) {
		boolean numbered = mark.key().chars().allMatch(Character::isDigit);
		Stream<FootnoteText> candidates = this.explanations.stream().filter((text) -> text.key().equals(mark.key()));
		return (numbered ? candidates : candidates.filter((text) -> !this.used.contains(text)))
			.min(Comparator.comparingInt(FootnoteText::firstLine));
	}

	private Footnote footnote(FootnoteMark mark, FootnoteText explanation) {
		this.used.add(explanation);
		return new Footnote(mark.term(), explanation.text(),
				this.ledger.span(explanation.firstLine(), explanation.lastLine()));
	}

}
