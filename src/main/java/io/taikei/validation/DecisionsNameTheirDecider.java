package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.model.Succession;
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
		Stream<String> naming = wrong("naming", label.naming(), label.namedBy(), "namedBy", false);
		Stream<String> places = element.placements().stream().flatMap(DecisionsNameTheirDecider::wrong);
		return Stream.concat(naming, places)
			.map((wrong) -> Problem.of(RuleId.DECISION_WITHOUT_DECIDER, label.source(),
					"%s: %s".formatted(Describe.element(element), wrong)));
	}

	private static Stream<Problem> check(Succession.Link link) {
		Decider decider = link.decider();
		return (decider == null || !decider.name().isBlank()) ? Stream.empty()
				: Stream.of(Problem.of(RuleId.DECISION_WITHOUT_DECIDER, link.source(),
						"The link names nobody under decidedBy; write a name or role, or leave decidedBy out."));
	}

	private static Stream<String> wrong(Placement placement) {
		return wrong("placement", placement.standing(), placement.decider(), "decidedBy", placement.inferred() != null);
	}

	private static Stream<String> wrong(String what, Provenance standing, @Nullable Decider decider, String key,
			boolean leftOpen) {
		return switch (standing) {
			case REVIEWED -> decided(what + " is reviewed, but names no person who decided", standing, decider,
					key + ": { kind: person, name: a name or role }");
			case MODEL_READ -> decided(what + " is model-read, but names no language model that decided", standing,
					decider, key + ": { kind: language-model, name: which one and how it was asked }");
			case INFERRED -> (decider == null || (leftOpen && !decider.name().isBlank())) ? Stream.empty()
					: nobodyDecided(what, key, "inferred");
			case STATED -> (decider == null) ? Stream.empty() : nobodyDecided(what, key, "stated");
		};
	}

	private static Stream<String> decided(String wrong, Provenance standing, @Nullable Decider decider,
			String example) {
		boolean named = decider != null && Provenance.decidedBy(decider) == standing && !decider.name().isBlank();
		return named ? Stream.empty() : Stream.of("the %s; write %s.".formatted(wrong, example));
	}

	private static Stream<String> nobodyDecided(String what, String key, String word) {
		return Stream.of("the %s is %s, which nobody decides; leave %s out, or write reviewed or model-read."
			.formatted(what, word, key));
	}

}
