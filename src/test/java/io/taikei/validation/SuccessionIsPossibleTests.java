package io.taikei.validation;

import java.util.List;

import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.Succession;
import io.taikei.planfile.PlanFile;
import io.taikei.planfile.PlanFileReading;
import io.taikei.source.SourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuccessionIsPossibleTests {

	private static final String FILE = """
			municipality: { code: "998818", name: ほしみ市, prefecture: 架空県 }
			edition: "2"
			title: 第2次ほしみ市総合計画
			status: adopted
			period: { first: 2025, last: 2034 }
			levels: [ { kind: goal, name: 基本目標 } ]
			elements: [ { code: "1", title: 水 } ]
			succession:
			  of: "%s"
			""";

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsPlanOfUnknownPredecessor() {
		assertThat(this.plan.check(new SuccessionIsPossible())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "998877-0", "998877-10", "998877" })
	void acceptsOtherEditions(String before) {
		this.plan.succession = new Succession(new PlanId(before), List.of());

		assertThat(this.plan.check(new SuccessionIsPossible())).isEmpty();
	}

	@Test
	void reportsItself() {
		this.plan.succession = new Succession(new PlanId("998877-1"), List.of());

		assertThat(this.plan.check(new SuccessionIsPossible())).containsExactly("plan.yaml:1 impossible-succession");
	}

	@ParameterizedTest
	@ValueSource(strings = { "998818-1", "132217-5" })
	void warnsOfPlansOfOtherMunicipalities(String before) {
		this.plan.succession = new Succession(new PlanId(before), List.of());

		assertThat(this.plan.check(new SuccessionIsPossible()))
			.containsExactly("plan.yaml:1 succession-across-municipalities");
	}

	@Test
	void tellsWhereThePlanFileSaysSo() {
		PlanFileReading reading = PlanFile
			.parse(new SourceLines("plan.yaml", FILE.formatted("998818-2").lines().toList()))
			.read(null, null);

		ValidationResult result = new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems());

		assertThat(result).isInstanceOfSatisfying(ValidationResult.Invalid.class, (invalid) -> {
			assertThat(invalid.problems()).extracting((problem) -> problem.source() + " " + problem.rule())
				.containsExactly("plan.yaml:8 impossible-succession");
			assertThat(invalid.problems()).extracting(Problem::text).containsExactly("998818-2");
		});
	}

}
