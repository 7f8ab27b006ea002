package io.taikei.reader.narrative;

import io.taikei.text.PrintedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberedHeadingTests {

	private final NumberedHeading headings = new NumberedHeading();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 子育て         | #         | 1  | 子育て
			２　児童福祉      | #         | ２ | 児童福祉
			１．子育て        | #.        | １ | 子育て
			（１）危機管理体制  | (#)       | １ | 危機管理体制
			３）防災          | #)        | ３ | 防災
			①子育て          | (circled) | ①  | 子育て
			② 児童福祉       | (circled) | ②  | 児童福祉
			第１節 子育て      | 第#節      | １ | 子育て
			Ⅱ 生活環境       | A         | Ⅱ  | 生活環境
			""")
	void tellsNumberAndTitle(String line, String style, String code, String title) {
		assertThat(this.headings.match(3, PrintedText.of(line)))
			.contains(new NarrativeLine.Numbered(3, style, code, title));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 子育てを支えます。", "3世代がともに暮らすまち", "10年後の姿", "子育て", "1", "2,000人の参加", "A市との連携" })
	void takesNoOtherLineForOne(String line) {
		assertThat(this.headings.match(3, PrintedText.of(line))).isEmpty();
	}

	@Test
	void takesNoDecimalForOne() {
		assertThat(this.headings.match(3, PrintedText.of("1.5倍にふえた利用者"))).isEmpty();
	}

}
