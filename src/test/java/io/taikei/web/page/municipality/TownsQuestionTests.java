package io.taikei.web.page.municipality;

import java.util.List;

import io.taikei.query.municipality.PlanGroupRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TownsQuestionTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			/,                                    municipality, false, /?municipality=132217
			/compare?from=132292-3&to=132217-5,   to,           false, /compare?from=132292-3&to=132217
			/compare?to=132217-5&page=3,          from,         false, /compare?to=132217-5&from=132217
			/themes?municipality=132292,          municipality, true,  /themes?municipality=132292&municipality=132217
			/themes?municipality=132217,          municipality, true,  /themes?municipality=132217
			/plans#top,                           municipality, false, /plans?municipality=132217
			""")
	void leadsBackWithWhatIsChosen(String back, String field, boolean add, String address) {
		assertThat(new TownsQuestion(null, null, null, back, field, add).choosing("132217")).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "javascript:x",
			"", "/a\\b", "/a\nb" })
	void leadsToNoOtherSite(String back) {
		TownsQuestion question = new TownsQuestion(null, null, null, back, "to", false);

		assertThat(question.isForAnotherPage()).isFalse();
		assertThat(question.back()).isNull();
	}

	@Test
	void keepsWhatIsChosenInTheAddress() {
		TownsQuestion question = new TownsQuestion(" ", "13", null, null, null, false);

		assertThat(question.address(PlanGroupRequest.of(List.of("132217-5"))))
			.isEqualTo("/municipalities?prefecture=13&plans=132217-5");
		assertThat(question.ofJapan(PlanGroupRequest.NONE)).isEqualTo("/municipalities");
		assertThat(question.around("132292", PlanGroupRequest.NONE)).isEqualTo("/municipalities?near=132292");
	}

}
