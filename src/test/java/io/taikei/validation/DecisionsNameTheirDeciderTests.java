package io.taikei.validation;

import java.util.List;

import io.taikei.model.Decider;
import io.taikei.model.Placement;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Succession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionsNameTheirDeciderTests {

	private static final Placement.Candidate INFERRED = new Placement.Candidate(SmallPlan.ID.element("11-1"), 0.4);

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@CsvSource({ "REVIEWED, PERSON", "MODEL_READ, LANGUAGE_MODEL", "STATED,", "INFERRED," })
	void acceptsWhatNamesTheReaderThatItsStandingSays(Provenance standing, Decider.@Nullable Kind kind) {
		place(standing, decider(kind, "企画課"), standing.isDecided() ? INFERRED : null);
		name(standing, decider(kind, "企画課"));

		assertThat(this.plan.check(new DecisionsNameTheirDecider())).isEmpty();
	}

	@Test
	void acceptsAnInferredPlaceThatAReadingLeftOpen() {
		place(Provenance.INFERRED, decider(Decider.Kind.LANGUAGE_MODEL, "手引きに従う言語モデル"), INFERRED);

		assertThat(this.plan.check(new DecisionsNameTheirDecider())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "REVIEWED,, x", "REVIEWED, LANGUAGE_MODEL, x", "REVIEWED, PERSON, ' '", "MODEL_READ,, x",
			"MODEL_READ, PERSON, x", "STATED, PERSON, x", "INFERRED, LANGUAGE_MODEL, x" })
	void reportsWhatNamesNobodyOrAnotherReader(Provenance standing, Decider.@Nullable Kind kind, String name) {
		place(standing, decider(kind, name), null);

		assertThat(this.plan.check(new DecisionsNameTheirDecider()))
			.containsExactly("plan.txt:4 decision-without-decider");
	}

	@ParameterizedTest
	@CsvSource({ "REVIEWED,", "MODEL_READ, PERSON", "INFERRED, LANGUAGE_MODEL", "STATED, PERSON" })
	void reportsNamesOfNobodyOrAnotherReader(Provenance naming, Decider.@Nullable Kind kind) {
		name(naming, decider(kind, "企画課"));

		assertThat(this.plan.check(new DecisionsNameTheirDecider()))
			.containsExactly("plan.txt:3 decision-without-decider");
	}

	@Test
	void reportsSuccessionDecidedByABlankName() {
		this.plan.succession = new Succession(new PlanId("998877-0"), List.of(link(null, 7),
				link(new Decider(Decider.Kind.PERSON, ""), 8), link(new Decider(Decider.Kind.PERSON, "企画課"), 9)));

		assertThat(this.plan.check(new DecisionsNameTheirDecider()))
			.containsExactly("plan.yaml:8 decision-without-decider");
	}

	private static Succession.Link link(@Nullable Decider decider, int line) {
		return new Succession.Link(Succession.Kind.ADDED, List.of(), List.of(SmallPlan.ID.element("11")), decider,
				SourceSpan.line("plan.yaml", line));
	}

	private static @Nullable Decider decider(Decider.@Nullable Kind kind, String name) {
		return (kind != null) ? new Decider(kind, name) : null;
	}

	private void place(Provenance standing, @Nullable Decider decider, Placement.@Nullable Candidate inferred) {
		List<Placement> placements = this.plan.element("11-1.1").placements;
		placements.clear();
		placements.add(new Placement(SmallPlan.ID.element("11-1"), standing, decider, 1, List.of(), inferred));
	}

	private void name(Provenance naming, @Nullable Decider decider) {
		this.plan.element("11-1").naming = naming;
		this.plan.element("11-1").namedBy = decider;
	}

}
