package io.taikei.text;

import java.text.Normalizer;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchKeyTests {

	/** Characters that meet in the texts of plans and change each other. */
	private static final String TRICKY = "かがパﾊｶﾞﾟ゛゜\u3099\u309A\u200B\u00AD\uFEFF\uFE00\uDB40\uDD00葛飾\uFA19⽇⻑"
			+ "〜～~∼−－ー- 　㈱①㍻Ａaé\u0301\u0323\u0315ㄱㅏﾡￂ가\uD842\uDF9F";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026年〜2030年     | 2026年～2030年
			2026年〜2030年     | 2026年~2030年
			2026年〜2030年     | 2026年∼2030年
			ひと‖まち           | ひと∥まち
			葛飾                | 葛\uDB40\uDD00飾
			葛飾                | 葛\uDB40\uDD01飾
			神社                | 神\uFE00社
			神社                | \uFA19社
			がくしゅう          | か\u3099くしゅう
			ぱーく              | は\u309Aーく
			がくしゅう          | か゛くしゅう
			パーク              | ハ゜ーク
			デジタル            | ﾃﾞｼﾞﾀﾙ
			パブリック          | ﾊﾟﾌﾞﾘｯｸ
			サービス            | ｻｰﾋﾞｽ
			ＤＸ                | DX
			株式会社            | ㍿
			(株)                | ㈱
			平成                | ㍻
			m2                  | ㎡
			1                   | ①
			1-3-2               | １－３‐２
			1-3-2               | 1−3–2
			日本                | ⽇本
			長寿                | ⻑寿
			西東京              | ⻄東京
			市民                | 市⺠
			戸籍                | ⼾籍
			黒板                | ⿊板
			デジタル            | デジ\u200Bタル
			デジタル            | デジ\u00ADタル
			デジタル            | \uFEFFデジタル
			デジタル            | \u2066デジタル\u2069
			子育て 支援         | 子育て　支援
			子育て 支援         | 子育て\u00A0支援
			""")
	void isOneForWhatIsTheSameToAReader(String one, String other) {
		assertThat(JapaneseText.matchKey(other)).isEqualTo(JapaneseText.matchKey(one));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			スーパー  | ス-パ-
			データ    | デ-タ
			一        | ー
			二        | ニ
			ロ        | 口
			カ        | 力
			ぱ        | ば
			は        | ば
			か        | が
			ハ        | パ
			つ        | っ
			かわ      | カワ
			子ども    | 子供
			子ども    | こども
			障害      | 障がい
			ごみ      | ゴミ
			取組      | 取り組み
			高        | 髙
			辺        | 邉
			葛        | 萱
			1〜3      | 1-3
			1〜3      | 1ー3
			1-3       | 13
			DX        | dx
			子育て 支援 | 子育て支援
			""")
	void isAnotherForWhatIsNot(String one, String other) {
		assertThat(JapaneseText.matchKey(other)).isNotEqualTo(JapaneseText.matchKey(one));
	}

	@Test
	void staysTheSameWhenTakenAgain() {
		for (String text : texts()) {
			String key = JapaneseText.matchKey(text);

			assertThat(JapaneseText.matchKey(key)).as(escaped(text)).isEqualTo(key);
			assertThat(JapaneseText.matchKey(Normalizer.normalize(text, Normalizer.Form.NFD))).as(escaped(text))
				.isEqualTo(key);
		}
	}

	@Test
	void hasAPlaceInTheTextForEachOfItsCharacters() {
		for (String text : texts()) {
			PrintedText printed = PrintedText.of(text);

			assertThat(printed.key()).as(escaped(text)).isEqualTo(JapaneseText.matchKey(text));
			assertThat(printed.places()).as(escaped(text)).hasSize(printed.key().length());
			assertThat(JapaneseText.matchKey(printed.printed(0, printed.key().length()))).as(escaped(text))
				.isEqualTo(printed.key());
		}
	}

	private static Iterable<String> texts() {
		Random random = new Random(14);
		int[] tricky = TRICKY.codePoints().toArray();
		return () -> random.ints(20_000, 1, 7)
			.mapToObj((length) -> random.ints(length, 0, tricky.length)
				.map((index) -> tricky[index])
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString())
			.iterator();
	}

	private static String escaped(String text) {
		return text.chars().mapToObj("\\u%04X"::formatted).reduce("", String::concat);
	}

}
