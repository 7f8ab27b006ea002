package io.taikei.overlap;

import java.nio.file.Path;
import java.util.List;

import io.taikei.evaluation.JudgedOverlapsReader;
import io.taikei.evaluation.JudgedPair;
import io.taikei.model.ElementId;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;
import io.taikei.vocabulary.Vocabulary;

/**
 * The two real plans, with the judgements of people on four of the goals.
 *
 * @param vocabulary what they are compared by
 * @param kiyose the plan whose goals were judged
 * @param nishitokyo the plan of their counterparts
 * @param judged the judged pairs
 */
record SeedPlans(Vocabulary vocabulary, ValidPlan kiyose, ValidPlan nishitokyo, List<JudgedPair> judged) {

	private static final Path SEEDS = Path.of("seeds");

	private static final Path JUDGED = Path.of("src/test/resources/io/taikei/overlap/overlaps-dev.json");

	static SeedPlans read() {
		PlanReader reader = PlanReader.ofSeeds(SEEDS);
		ValidPlan kiyose = valid(reader.read(SEEDS.resolve("kiyose")));
		ValidPlan nishitokyo = valid(reader.read(SEEDS.resolve("nishitokyo")));
		return new SeedPlans(reader.vocabulary(), kiyose, nishitokyo,
				new JudgedOverlapsReader(kiyose.plan(), nishitokyo.plan()).read(JUDGED).pairs());
	}

	AnalysedPlan analyse(ValidPlan plan) {
		return new PlanAnalyser(this.vocabulary.themes()).analyse(plan.plan());
	}

	List<ElementId> counterparts(Class<? extends PlanElement> kind) {
		return this.nishitokyo.plan().elements(kind).stream().map(PlanElement::id).toList();
	}

	Plan goals() {
		return this.kiyose.plan();
	}

	private static ValidPlan valid(Reading reading) {
		return switch (new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems())) {
			case ValidationResult.Valid valid -> valid.plan();
			case ValidationResult.Invalid invalid -> throw new IllegalStateException(invalid.problems().toString());
		};
	}

}
