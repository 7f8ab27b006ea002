package io.taikei.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * Codes are not what a spreadsheet made of them: dates, their serial numbers, or powers
 * of ten. A warning, as a document may print such codes; a plan most of whose codes are
 * numbers of five digits does.
 */
final class CodesAreAsPrinted implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		List<PlanElement> coded = submission.plan()
			.elements()
			.stream()
			.filter((element) -> element.label().codeRaw() != null)
			.toList();
		long ofUnusualForm = coded.stream()
			.filter((element) -> SpreadsheetDamage.isOfUnusualForm(code(element)))
			.count();
		boolean usual = ofUnusualForm * 2 >= coded.size();
		return coded.stream().flatMap((element) -> check(element, usual).stream());
	}

	private static Optional<Problem> check(PlanElement element, boolean unusualFormIsUsual) {
		String code = code(element);
		return SpreadsheetDamage.of(code)
			.or(() -> unusualFormIsUsual ? Optional.empty() : SpreadsheetDamage.ofUnusual(code))
			.map((what) -> Problem
				.of(RuleId.CODE_AS_DATE,
						Objects.requireNonNullElse(element.label().codeSource(), element.label().source()),
						ProblemMessage.of("code.damaged", what))
				.about(code));
	}

	private static String code(PlanElement element) {
		return Objects.requireNonNull(element.label().codeRaw());
	}

}
