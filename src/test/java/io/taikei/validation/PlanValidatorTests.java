package io.taikei.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanValidatorTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void makesValidPlanAndKeepsWarnings() {
		Problem warning = Problem.of(RuleId.FOOTNOTE_WITHOUT_MARK, SourceSpan.line(SmallPlan.FILE, 2),
				Bilingual.sameInBoth("注"));
		this.plan.reported.add(warning);

		ValidationResult result = validate();

		assertThat(result).isInstanceOfSatisfying(ValidationResult.Valid.class, (valid) -> {
			assertThat(valid.plan().plan()).isEqualTo(this.plan.plan());
			assertThat(valid.plan().sources()).containsExactly(this.plan.account());
			assertThat(valid.warnings()).containsExactly(warning.about("内容"));
		});
	}

	@Test
	void tellsAllProblemsAtOnceInOrderOfSource() {
		this.plan.municipalityCode = "132218";
		this.plan.element("11").placements.clear();
		this.plan.element("11-1").title = "";
		this.plan.reported
			.add(Problem.of(RuleId.UNACCOUNTED_LINE, SourceSpan.line(SmallPlan.FILE, 1), Bilingual.sameInBoth("文")));

		ValidationResult result = validate();

		assertThat(result).isInstanceOfSatisfying(ValidationResult.Invalid.class,
				(invalid) -> assertThat(invalid.problems())
					.extracting((problem) -> problem.source() + " " + problem.rule())
					.containsExactly("plan.txt:1 unaccounted-line", "plan.txt:2 element-without-parent",
							"plan.txt:3 empty-title", "plan.yaml:1 municipality-code"));
	}

	@Test
	void tellsTheProblemsOfALineInTheOrderOfTheirRules() {
		SourceSpan line = SourceSpan.line(SmallPlan.FILE, 1);
		this.plan.reported.add(Problem.of(RuleId.UNACCOUNTED_LINE, line, Bilingual.sameInBoth("文")));
		this.plan.reported.add(Problem.of(RuleId.FOOTNOTE_WITHOUT_MARK, line, Bilingual.sameInBoth("注")));

		assertThat(validate()).isInstanceOfSatisfying(ValidationResult.Invalid.class,
				(invalid) -> assertThat(invalid.problems()).extracting(Problem::rule)
					.containsExactly(RuleId.FOOTNOTE_WITHOUT_MARK, RuleId.UNACCOUNTED_LINE));
	}

	@Test
	void refusesPlanThatOnlyTheReaderFoundFaultWith() {
		this.plan.reported
			.add(Problem.of(RuleId.UNACCOUNTED_LINE, SourceSpan.line(SmallPlan.FILE, 1), Bilingual.sameInBoth("文")));

		assertThat(validate()).isInstanceOf(ValidationResult.Invalid.class);
	}

	@Test
	void runsEveryRule() throws IOException {
		try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/taikei/validation"))) {
			List<String> rules = sources.filter(PlanValidatorTests::isRule)
				.map((file) -> file.getFileName().toString().replace(".java", ""))
				.sorted()
				.toList();

			assertThat(PlanValidator.RULES).extracting((rule) -> rule.getClass().getSimpleName())
				.containsExactlyInAnyOrderElementsOf(rules);
		}
	}

	private static boolean isRule(Path file) {
		try {
			return Files.readString(file).contains(" implements Rule ");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ValidationResult validate() {
		return new PlanValidator().validate(this.plan.plan(), List.of(this.plan.account()), this.plan.reported);
	}

}
