package io.taikei.library;

import java.nio.file.Path;
import java.util.List;

import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FoundOverlapsTests {

	private static final PlanReader READER = PlanReader.ofSeeds(Path.of("seeds"));

	private static final PlanId FAULTY = new PlanId("998877-2");

	private final List<ValidPlan> plans = List.of(read("seeds/kiyose"), read("src/test/resources/plans/minamo"),
			read("seeds/nishitokyo"));

	@Test
	void findsTheOverlapsOfAllPlansButTheFaulty() {
		List<Overlap> sound = FoundOverlaps.between(READER.vocabulary(),
				List.of(this.plans.getFirst(), this.plans.getLast()), List.of());

		FoundOverlaps found = FoundOverlaps.of(this.plans, (together) -> {
			if (together.stream().anyMatch((plan) -> plan.plan().id().equals(FAULTY))) {
				throw new IllegalStateException("no overlaps of this one");
			}
			return FoundOverlaps.between(READER.vocabulary(), together, List.of());
		});

		assertThat(found.of(this.plans.getFirst().plan().id())).isNotEmpty().hasSameElementsAs(sound);
		assertThatExceptionOfType(ReadingFailed.ProgramFaulty.class).isThrownBy(() -> found.of(FAULTY))
			.withMessageContaining(FAULTY.value());
	}

	private static ValidPlan read(String folder) {
		return switch (ValidatedPlan.read(READER, Path.of(folder)).result()) {
			case ValidationResult.Valid valid -> valid.plan();
			case ValidationResult.Invalid invalid -> throw new IllegalStateException(invalid.problems().toString());
		};
	}

}
