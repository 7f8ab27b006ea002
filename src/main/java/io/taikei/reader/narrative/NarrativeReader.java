package io.taikei.reader.narrative;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.Plan;
import io.taikei.reader.document.DocumentReader;
import io.taikei.reader.document.LineLedger;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanFolder;
import io.taikei.reader.document.Reading;

/**
 * Reads documents of headings with codes and prose below them. What the grammar cannot
 * claim stays unaccounted for and is a problem.
 */
public final class NarrativeReader implements DocumentReader {

	@Override
	public Reading read(PlanFolder folder) {
		LineLedger ledger = new LineLedger(folder.document());
		List<ElementDraft> drafts = drafts(folder, ledger);
		PositionalCodes.check(drafts, ledger);
		NarrativeElements elements = new NarrativeElements(folder.description(), ledger);
		Plan plan = folder.description().plan(drafts.stream().map(elements::element).toList());
		return new Reading(plan, List.of(ledger.account()), ledger.problems());
	}

	private static List<ElementDraft> drafts(PlanFolder folder, LineLedger ledger) {
		List<PlanDescription.Level> levels = folder.description().levels();
		NarrativeGrammar grammar = new NarrativeGrammar(levels);
		NarrativeOutline outline = new NarrativeOutline(ledger);
		List<String> lines = folder.document().lines();
		List<NarrativeLine> classified = IntStream.rangeClosed(1, lines.size())
			.mapToObj((number) -> grammar.classify(number, lines.get(number - 1)))
			.toList();
		new NumberedLevels(levels, ledger).named(classified).forEach(outline::add);
		return outline.elements();
	}

}
