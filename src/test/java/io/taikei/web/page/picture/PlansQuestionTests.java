package io.taikei.web.page.picture;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ReviewState;
import io.taikei.query.TierScope;
import io.taikei.web.page.picture.PlansQuestion.Lines;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlansQuestionTests {

	@Test
	void restoresAllOfItByItsAddress() {
		PlansQuestion question = new PlansQuestion(List.of("132217-5", "132292-3"), Kind.POLICY, TierScope.RELATED,
				"children", ReviewState.ACCEPTED, 0.5, Lines.ALL, List.of("132292-3:1"), List.of("132217-5"),
				"132217-5:11");

		assertThat(question.address()).isEqualTo(
				"/picture/plans?plan=132217-5&plan=132292-3&level=POLICY&tier=RELATED&theme=children&review=ACCEPTED"
						+ "&score=0.5&lines=ALL&open=132292-3:1&whole=132217-5&focus=132217-5:11");
	}

	@Test
	void saysNothingOfWhatIsUsual() {
		assertThat(asked("1", "2").address()).isEqualTo("/picture/plans?plan=1&plan=2");
	}

	@Test
	void takesAsManyPlansAsCanBeDrawnEachOnce() {
		assertThat(asked("1", "2", "3", "4", "5", "6", "7", "1").with((id) -> id).plan()).containsExactly("1", "2", "3",
				"4", "5", "6");
	}

	@Test
	void movesColumnsAndOpensElements() {
		assertThat(asked("1", "2", "3").movedRight("1").plan()).containsExactly("2", "1", "3");
		assertThat(asked("1", "2").movedRight("2").plan()).containsExactly("1", "2");
		assertThat(asked("1", "2").toggled("1:1").open()).containsExactly("1:1");
		assertThat(asked("1", "2").toggled("1:1").toggled("1:1").open()).isEmpty();
	}

	private static PlansQuestion asked(String... plans) {
		return new PlansQuestion(List.of(plans), Kind.GOAL, TierScope.DIRECT, null, null, null, null, List.of(),
				List.of(), null);
	}

}
