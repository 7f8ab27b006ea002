package io.taikei.model;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SdgGoalTests {

	@Test
	void countsTheGoalsInTheirOrder() {
		assertThat(SdgGoal.values()).extracting(SdgGoal::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 17).boxed().toList());
		assertThat(SdgGoal.GENDER_EQUALITY.number()).isEqualTo(5);
		assertThat(SdgGoal.CLIMATE_ACTION.number()).isEqualTo(13);
		assertThat(SdgGoal.PARTNERSHIPS.iri()).isEqualTo("http://metadata.un.org/sdg/17");
	}

}
