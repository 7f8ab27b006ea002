package io.taikei.review;

import io.taikei.review.StateTag.Change;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StateTagTests {

	private static final StateTag TAG = StateTag.of(7, "0123456789abcdef", "fedcba9876543210", 0.4567);

	@Test
	void isShort() {
		assertThat(TAG).hasToString("7_01234567_fedcba98_0.457");
		assertThat(StateTag.of(0, null, null, null)).hasToString("0_-_-_-");
	}

	@Test
	void saysWhatIsOther() {
		assertThat(TAG.since(TAG.toString())).isEmpty();
		assertThat(TAG.since("6_01234567_fedcba98_0.457")).containsExactly(Change.DECISION);
		assertThat(TAG.since("7_99999999_fedcba98_-")).containsExactly(Change.TEXT_A, Change.SCORE);
		assertThat(TAG.since("7_01234567_99999999_0.457")).containsExactly(Change.TEXT_B);
	}

	@Test
	void takesWhatItDoesNotKnowForWhollyOther() {
		assertThat(TAG.since("nonsense")).containsExactlyInAnyOrder(Change.values());
	}

}
