package io.taikei.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.indicator.SharedMeasure.Basis;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Indicator;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorGroupsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			住宅の耐震化率                   | 住宅の耐震化率                     | NAME
			子どもの医療相談の件数           | こどもの医療相談の件数             | NAME
			かかりつけ医を持つ市民の割合     | かかりつけ医を持つ人の割合         | WORDS
			住みやすいと思う市民の割合       | 住みやすいと感じる町民の割合       | WORDS
			ごみの1人1日当たりの排出量       | 市民１人１日当たりのごみ排出量     | WORDS
			審議会等における女性委員の割合   | 市審議会等における女性委員の登用率 | MOST_WORDS
			""")
	void takesForTheSameWhatItsWordsMeasure(String one, String other, Basis basis) {
		List<IndicatorGroup> groups = IndicatorGroups
			.of(List.of(indicator(1, one, "％", "a", "b"), indicator(2, other, "%", "b", "c")));

		assertThat(groups).singleElement().satisfies((group) -> {
			assertThat(group.members()).hasSize(2);
			assertThat(group.shared()).extracting(SharedMeasure::basis).isEqualTo(basis);
			assertThat(group.shared()).extracting(SharedMeasure::themes).isEqualTo(List.of("b"));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			文化講座の参加者数       | スポーツ講座の参加者数
			特定健康診査の受診率     | がん検診の受診率
			公園の満足度             | 公園の利用率
			市民の割合               | 住民の割合
			交通事故の発生件数       | 火災の発生件数
			""")
	void keepsApartWhatEachMeasuresOfItsOwn(String one, String other) {
		assertThat(IndicatorGroups.of(List.of(indicator(1, one, "%", "a"), indicator(2, other, "%", "a")))).hasSize(2);
	}

	@Test
	void keepsApartWhatIsCountedInOtherUnits() {
		assertThat(IndicatorGroups.of(List.of(indicator(1, "図書館の利用", "人", "a"), indicator(2, "図書館の利用", "回", "a"))))
			.hasSize(2);
		assertThat(IndicatorGroups.of(List.of(indicator(1, "図書館の利用", "人", "a"), indicator(2, "図書館の利用", "千人", "a"))))
			.hasSize(1);
		assertThat(IndicatorGroups.of(List.of(indicator(1, "図書館の利用", null, "a"), indicator(2, "図書館の利用", "人", "a"))))
			.hasSize(2);
	}

	@Test
	void letsAThemeConfirmASingleWord() {
		assertThat(IndicatorGroups.of(List.of(indicator(1, "参加者数", "人", "a"), indicator(2, "参加者数", "人", "b"))))
			.hasSize(2);
		assertThat(IndicatorGroups.of(List.of(indicator(1, "参加者数", "人", "a"), indicator(2, "参加者数", "人", "a"))))
			.hasSize(1);
	}

	@Test
	void takesOneOfAPlan() {
		List<IndicatorGroup> groups = IndicatorGroups.of(List.of(indicator(1, "住宅の耐震化率", "%", "a"),
				indicator(1, "住宅の耐震化の割合", "%", "a"), indicator(2, "住宅の耐震化率", "%", "a")));

		assertThat(groups).extracting((group) -> group.members().stream().map(ComparedIndicator::id).toList())
			.containsExactly(List.of("1:住宅の耐震化率", "2:住宅の耐震化率"), List.of("1:住宅の耐震化の割合"));
	}

	@Test
	void leavesOutTheNameOfTheTown() {
		assertThat(indicator(7, "みどり市の防災訓練の参加者数", "人").words().values()).containsExactly("防災", "訓練", "参加");
	}

	@Test
	void givesTheSameGroupsInWhateverOrder() {
		List<ComparedIndicator> indicators = List.of(indicator(1, "住宅の耐震化率", "%", "a"),
				indicator(2, "耐震化した住宅の割合", "%", "a"), indicator(3, "住宅の耐震化率", "%", "a"),
				indicator(3, "がん検診の受診率", "%", "b"));

		assertThat(ids(IndicatorGroups.of(indicators.reversed()))).isEqualTo(ids(IndicatorGroups.of(indicators)));
	}

	private static Set<Set<String>> ids(List<IndicatorGroup> groups) {
		return Set.copyOf(groups.stream()
			.map((group) -> Set.copyOf(group.members().stream().map(ComparedIndicator::id).toList()))
			.toList());
	}

	private static ComparedIndicator indicator(int plan, String name, @Nullable String unit, String... themes) {
		return ComparedIndicator.of(
				plan + ":" + name, "plan-" + plan, "みどり市", new Indicator(name, unit, new Measurement(2024, "50"),
						new Measurement(2030, "増加"), SourceSpan.line("plan.txt", 1)),
				Set.copyOf(Stream.of(themes).toList()));
	}

}
