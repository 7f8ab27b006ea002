package io.taikei.web.page.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.source.MarkedPassage;
import io.taikei.query.source.SourceExcerpt;
import io.taikei.query.source.SourceExcerpt.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What one of two documents says that shows how alike two elements are.
 *
 * @param planId the plan of the document
 * @param quotation the title or sentence
 * @param passages the same in parts, with the shared words marked
 * @param excerpt its lines among those around them; null where the plan has no such file
 */
record EvidenceSide(String planId, Quotation quotation, List<MarkedPassage> passages, @Nullable SourceExcerpt excerpt) {

	static EvidenceSide of(String planId, OverlapEvidence evidence, Quotation quotation,
			Map<Citation, SourceExcerpt> excerpts) {
		return new EvidenceSide(planId, quotation, evidence.marked(quotation),
				excerpts.get(citation(planId, quotation)));
	}

	/** The lines that the evidence for a counterpart cites, of a goal in the plan. */
	static Stream<Citation> citedBy(String planId, Counterpart counterpart) {
		return Optional.ofNullable(counterpart.likeness().evidence())
			.stream()
			.flatMap((evidence) -> Stream.of(citation(planId, evidence.quoteA()),
					citation(counterpart.plan().id(), evidence.quoteB())));
	}

	private static Citation citation(String planId, Quotation quotation) {
		return Citation.of(planId, quotation.source());
	}

}
