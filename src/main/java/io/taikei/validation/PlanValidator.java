package io.taikei.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.LineAccount;
import io.taikei.model.Plan;
import io.taikei.model.Problem;

/**
 * Checks what a reader made of a document against all rules, and tells all problems at
 * once, the reader's among them. Only what passes here can be loaded.
 */
public final class PlanValidator {

	static final List<Rule> RULES = List.of(new MunicipalityCodeIsReal(), new PrefectureFitsCode(),
			new PeriodIsPossible(), new PlanHasElements(), new SuccessionIsPossible(), new IdsAreUnique(),
			new CodesAreUnique(), new CodesAreAsPrinted(), new ParentsExist(), new ParentsStandHigher(),
			new PlacementsHaveNoCycle(), new ElementsHaveParent(), new TitlesAreGiven(), new PlaceholdersAreEmpty(),
			new ConfidencesAreProbabilities(), new DecisionsKeepInference(), new DecisionsNameTheirDecider(),
			new StatementsHaveText(), new TextIsPrintable(), new TextIsUsual(), new TextIsNoFailedFormula(),
			new TextsAreShort(), new LevelsAreNotMixed(), new SourcesLieInFile(), new LinesAreAccountedFor());

	private static final Comparator<Problem> IN_ORDER_OF_SOURCE = Comparator
		.comparing((Problem problem) -> problem.source().file())
		.thenComparingInt((problem) -> problem.source().firstLine())
		.thenComparing((problem) -> problem.rule().id());

	/**
	 * Checks a plan.
	 * @param plan the plan
	 * @param accounts what became of the lines of its source files
	 * @param reported what the reader could not make sense of
	 */
	public ValidationResult validate(Plan plan, List<LineAccount> accounts, List<Problem> reported) {
		Submission submission = new Submission(plan, accounts, reported);
		OffendingText text = new OffendingText(accounts);
		List<Problem> problems = Stream
			.concat(reported.stream(), RULES.stream().flatMap((rule) -> rule.check(submission)))
			.map(text::addTo)
			.sorted(IN_ORDER_OF_SOURCE)
			.toList();
		return problems.stream().anyMatch(Problem::isError) ? new ValidationResult.Invalid(problems)
				: new ValidationResult.Valid(new ValidPlan(plan, accounts), problems);
	}

}
