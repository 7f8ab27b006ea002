package io.taikei.validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrefectureFitsCodeTests {

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@CsvSource({ "132217, 東京都", "011002, 北海道", "473821, 沖縄県", "271004, 大阪府", "998877, 架空県", "1322, 埼玉県", "132217, ''",
			"000001, 東京都" })
	void acceptsThePrefectureOfTheCode(String code, String prefecture) {
		this.plan.municipalityCode = code;
		this.plan.prefecture = prefecture;

		assertThat(this.plan.check(new PrefectureFitsCode())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "132217, 埼玉県", "011002, 青森県", "271004, 京都府", "473821, 鹿児島県", "132217, 東京" })
	void warnsOfAnotherPrefecture(String code, String prefecture) {
		this.plan.municipalityCode = code;
		this.plan.prefecture = prefecture;

		assertThat(this.plan.check(new PrefectureFitsCode())).containsExactly("plan.yaml:1 prefecture-against-code");
	}

}
