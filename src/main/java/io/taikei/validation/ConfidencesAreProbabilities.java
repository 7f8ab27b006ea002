package io.taikei.validation;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * Confidences lie between 0 and 1; an inferred placement and its alternatives share no
 * more than 1 among them; what is not inferred has 1.
 */
final class ConfidencesAreProbabilities implements Rule {

	private static final double ROUNDING = 1e-6;

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan()
			.elements()
			.stream()
			.flatMap((element) -> element.placements().stream().flatMap((placement) -> check(element, placement)));
	}

	private static Stream<Problem> check(PlanElement element, Placement placement) {
		if (!confidences(placement).allMatch((confidence) -> confidence >= 0 && confidence <= 1)) {
			return problem(element, ProblemMessage.of("confidence.bounds", Describe.element(element)));
		}
		if (placement.standing() != Provenance.INFERRED) {
			return (placement.confidence() == 1) ? Stream.empty()
					: problem(element, ProblemMessage.of("confidence.not-inferred", Describe.element(element)));
		}
		return (shared(placement) <= 1 + ROUNDING) ? Stream.empty()
				: problem(element, ProblemMessage.of("confidence.sum", Describe.element(element)));
	}

	private static DoubleStream confidences(Placement placement) {
		Stream<Placement.Candidate> candidates = Stream.concat(placement.alternatives().stream(),
				Stream.ofNullable(placement.inferred()));
		return DoubleStream.concat(DoubleStream.of(placement.confidence()),
				candidates.mapToDouble(Placement.Candidate::confidence));
	}

	private static double shared(Placement placement) {
		return placement.confidence()
				+ placement.alternatives().stream().mapToDouble(Placement.Candidate::confidence).sum();
	}

	private static Stream<Problem> problem(PlanElement element, Bilingual explanation) {
		return Stream.of(Problem.of(RuleId.CONFIDENCE_OUT_OF_RANGE, element.label().source(), explanation));
	}

}
