package io.taikei;

import java.nio.file.Path;
import java.util.List;

import io.taikei.library.KnownPlans;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.model.Theme;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidationResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FoundOverlapsTests {

	private static final PlanReader READER = PlanReader.ofSeeds(Path.of("seeds"));

	private static final PlanId FAULTY = new PlanId("998877-2");

	private final List<ReadPlan> plans = List.of(read("seeds/kiyose"), read("src/test/resources/plans/minamo"),
			read("seeds/nishitokyo"));

	@Test
	void findsTheOverlapsOfAllPlansButTheFaulty() {
		List<Theme> themes = READER.themes();
		List<Overlap> sound = KnownPlans.overlaps(themes,
				List.of(this.plans.getFirst().plan(), this.plans.getLast().plan()), List.of());

		FoundOverlaps found = FoundOverlaps.of(this.plans, (together) -> {
			if (together.stream().anyMatch((plan) -> plan.plan().id().equals(FAULTY))) {
				throw new IllegalStateException("no overlaps of this one");
			}
			return KnownPlans.overlaps(themes, together, List.of());
		});

		assertThat(found.of(this.plans.getFirst().id())).isNotEmpty().hasSameElementsAs(sound);
		assertThatExceptionOfType(ReadingFailed.ProgramFaulty.class).isThrownBy(() -> found.of(FAULTY))
			.withMessageContaining("minamo");
	}

	private static ReadPlan read(String folder) {
		Reading reading = READER.read(Path.of(folder));
		return switch (new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems())) {
			case ValidationResult.Valid valid -> new ReadPlan(Path.of(folder), valid.plan(), valid.warnings());
			case ValidationResult.Invalid invalid -> throw new IllegalStateException(invalid.problems().toString());
		};
	}

}
