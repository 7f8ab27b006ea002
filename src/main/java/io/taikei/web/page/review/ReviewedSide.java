package io.taikei.web.page.review;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.SourceSpan;
import io.taikei.query.LocatedElement;
import io.taikei.query.PlanSummary;
import io.taikei.query.StatedSentence;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.path.PathStep;
import io.taikei.query.source.MarkedPassage;
import org.jspecify.annotations.Nullable;

/**
 * One element of a pair with its place and texts, the shared words marked.
 *
 * @param plan its plan
 * @param located the element with its place
 * @param above the municipality and the elements above it, by code and title, in parts
 * @param title the title in parts
 * @param first the sentences to read first
 * @param further those to read when asked for
 */
record ReviewedSide(PlanSummary plan, LocatedElement located, List<MarkedPassage> above, List<MarkedPassage> title,
		List<Sentence> first, List<Sentence> further) {

	/** How many sentences stand open, besides the one that is evidence. */
	private static final int AT_ONCE = 4;

	static ReviewedSide of(PlanSummary plan, LocatedElement located, List<SharedTerm> terms,
			@Nullable Quotation quotation) {
		List<Sentence> first = new ArrayList<>();
		List<Sentence> further = new ArrayList<>();
		for (StatedSentence stated : located.element().statements()) {
			boolean cited = quotation != null && quotation.source().equals(stated.source());
			Sentence sentence = new Sentence(MarkedPassage.of(stated.text(), terms), stated.source(), cited);
			((cited || first.size() < AT_ONCE) ? first : further).add(sentence);
		}
		return new ReviewedSide(plan, located, MarkedPassage.of(above(plan, located), terms),
				MarkedPassage.of(located.element().title(), terms), first, further);
	}

	private static String above(PlanSummary plan, LocatedElement located) {
		String town = plan.municipality().name();
		return located.path().isEmpty() ? town : town + " › " + PathStep.joined(located.path());
	}

	/**
	 * A sentence of the document.
	 *
	 * @param passages the sentence in parts
	 * @param source where it stands
	 * @param cited whether it shows best how alike both are
	 */
	record Sentence(List<MarkedPassage> passages, SourceSpan source, boolean cited) {
	}

}
