package io.taikei.succession;

import java.util.List;
import java.util.stream.DoubleStream;

import io.taikei.model.PlanElement;
import io.taikei.model.Succession.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CandidateTests {

	private static final PlanElement ELEMENT = SmallEdition.of(1, "1 みどりのまち").plan().elements().getFirst();

	@Test
	void keepsWhatIsJustSureEnoughTheSurestFirst() {
		List<Candidate> ranked = Candidate.ranked(DoubleStream.of(0.5, 0.49, 0.9)
			.mapToObj((confidence) -> new Candidate(Kind.CONTINUED, ELEMENT, ELEMENT, confidence)), 0.5);

		assertThat(ranked).extracting(Candidate::confidence).containsExactly(0.9, 0.5);
	}

}
