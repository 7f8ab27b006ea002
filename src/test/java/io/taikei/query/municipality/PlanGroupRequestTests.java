package io.taikei.query.municipality;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanGroupRequestTests {

	@Test
	void takesSeveralPlansInOneText() {
		PlanGroupRequest request = PlanGroupRequest.of(List.of("132217-5, 132292-3", " ", "多摩市、132217-5"));

		assertThat(request.plans()).containsExactly("132217-5", "132292-3", "多摩市");
	}

	@Test
	void standsInAnAddress() {
		PlanGroupRequest request = new PlanGroupRequest(List.of("132217-5", "132292-3"), List.of("多摩市"), "13", "132217",
				3);

		assertThat(request.query()).isEqualTo(
				"plans=132217-5,132292-3&municipality=%E5%A4%9A%E6%91%A9%E5%B8%82&prefecture=13&near=132217&count=3");
		assertThat(PlanGroupRequest.NONE.query()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			,    5
			0,   1
			-4,  1
			12,  12
			999, 30
			""")
	void asksForSomeOfTheNearest(Integer asked, int taken) {
		assertThat(new PlanGroupRequest(List.of(), List.of(), null, "清瀬市", asked).nearest()).isEqualTo(taken);
	}

	@Test
	void forgetsACountOfNobody() {
		assertThat(new PlanGroupRequest(List.of(), List.of(), null, " ", 7).query()).isEmpty();
	}

	@Test
	void isEmptyWhereNothingIsNamed() {
		assertThat(PlanGroupRequest.NONE.isEmpty()).isTrue();
		assertThat(new PlanGroupRequest(List.of(""), List.of(","), " ", null, null).isEmpty()).isTrue();
		assertThat(new PlanGroupRequest(List.of(), List.of(), "東京都", null, null).isEmpty()).isFalse();
	}

	@Test
	void addsAndRemovesOne() {
		PlanGroupRequest request = new PlanGroupRequest(List.of("132217-5"), List.of("多摩市"), "13", null, null);

		assertThat(request.with("132292-3").plans()).containsExactly("132217-5", "132292-3");
		assertThat(request.without("132217-5").without("多摩市"))
			.isEqualTo(new PlanGroupRequest(List.of(), List.of(), "13", null, null));
	}

	@Test
	void takesNoMoreThanItSays() {
		List<String> many = IntStream.rangeClosed(0, PlanGroupRequest.MOST_NAMED).mapToObj(String::valueOf).toList();

		assertThat(PlanGroupRequest.of(many).plans()).hasSize(PlanGroupRequest.MOST_NAMED);
	}

}
