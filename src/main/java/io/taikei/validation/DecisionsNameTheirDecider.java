package io.taikei.validation;

import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.model.Succession;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * What is reviewed names the person who decided, and what a language model read names the
 * model; nothing else names anybody, but for a place that a reading left open.
 */
final class DecisionsNameTheirDecider implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Stream<Problem> ofElements = submission.plan().elements().stream().flatMap(DecisionsNameTheirDecider::check);
		Succession succession = submission.plan().succession();
		return (succession != null)
				? Stream.concat(ofElements, succession.links().stream().flatMap(DecisionsNameTheirDecider::check))
				: ofElements;
	}

	private static Stream<Problem> check(PlanElement element) {
		Label label = element.label();
		Stream<Bilingual> naming = wrong(() -> ProblemMessage.of("decider.naming"), label.naming(), label.namedBy(),
				"namedBy", false);
		Stream<Bilingual> places = element.placements().stream().flatMap(DecisionsNameTheirDecider::wrong);
		return Stream.concat(naming, places)
			.map((wrong) -> Problem.of(RuleId.DECISION_WITHOUT_DECIDER, label.source(),
					ProblemMessage.of("told-of", Describe.element(element), wrong)));
	}

	private static Stream<Problem> check(Succession.Link link) {
		Decider decider = link.decider();
		return (decider == null || !decider.name().isBlank()) ? Stream.empty() : Stream
			.of(Problem.of(RuleId.DECISION_WITHOUT_DECIDER, link.source(), ProblemMessage.of("decider.of-link")));
	}

	private static Stream<Bilingual> wrong(Placement placement) {
		return wrong(() -> ProblemMessage.of("decider.placement"), placement.standing(), placement.decider(),
				"decidedBy", placement.inferred() != null);
	}

	private static Stream<Bilingual> wrong(Supplier<Bilingual> what, Provenance standing, @Nullable Decider decider,
			String key, boolean leftOpen) {
		return switch (standing) {
			case REVIEWED -> decided(standing, decider, () -> ProblemMessage.of("decider.no-person", what.get(), key));
			case MODEL_READ -> decided(standing, decider, () -> ProblemMessage.of("decider.no-model", what.get(), key));
			case INFERRED -> (decider == null || (leftOpen && !decider.name().isBlank())) ? Stream.empty()
					: Stream.of(ProblemMessage.of("decider.of-inferred", what.get(), key));
			case STATED ->
				(decider == null) ? Stream.empty() : Stream.of(ProblemMessage.of("decider.of-stated", what.get(), key));
		};
	}

	private static Stream<Bilingual> decided(Provenance standing, @Nullable Decider decider,
			Supplier<Bilingual> otherwise) {
		boolean named = decider != null && Provenance.decidedBy(decider) == standing && !decider.name().isBlank();
		return named ? Stream.empty() : Stream.of(otherwise.get());
	}

}
