package io.taikei.succession;

import java.util.List;

import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThemes;
import io.taikei.MidorinoThirdPlan;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.model.Succession;
import io.taikei.model.Succession.Kind;
import io.taikei.model.Succession.Link;
import io.taikei.model.Successor;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class SuccessionFinderTests {

	private static final ValidPlan MIDORINO = ValidPlans.of(MidorinoPlan.plan());

	private static final ValidPlan NEXT_MIDORINO = ValidPlans.of(MidorinoThirdPlan.plan());

	private static final String FIRST = """
			1 みどりと水を守るまち
			1-1 身近な自然を次の世代へつなぐために
			1-1-1 里山の保全
			1-1-2 水辺の再生
			1-1-1.1 里山の手入れの支援
			1-1-2.1 用水路の清掃
			1-2 安心して子育てができるために
			1-2-1 子育て支援の充実
			1-2-1.1 計画の推進
			1-1-1.2 計画の推進""";

	private final SuccessionFinder finder = new SuccessionFinder(MidorinoThemes.themes(), MidorinoThemes.frequencies());

	@Test
	void takesWhatThePlanFileDecides() {
		assertThat(this.finder.find(MIDORINO, NEXT_MIDORINO))
			.filteredOn((pair) -> pair.standing() != Provenance.INFERRED)
			.extracting(SuccessionFinderTests::told)
			.containsExactly("RENAMED 1-1 1-1 1.00", "MERGED 1-1-1 1-1-1 1.00", "MERGED 1-1-2 1-1-1 1.00",
					"SPLIT 2-1-1 2-1-1 1.00", "SPLIT 2-1-1 2-1-2 1.00");
	}

	@Test
	void saysWhoDecidedAsThePlanFileDoes() {
		assertThat(this.finder.find(MIDORINO, NEXT_MIDORINO))
			.filteredOn((pair) -> pair.standing() != Provenance.INFERRED)
			.extracting(Successor::standing, Successor::decider)
			.containsExactly(tuple(Provenance.REVIEWED, MidorinoPlan.PERSON), tuple(Provenance.STATED, null),
					tuple(Provenance.STATED, null), tuple(Provenance.MODEL_READ, MidorinoPlan.MODEL),
					tuple(Provenance.MODEL_READ, MidorinoPlan.MODEL));
	}

	@Test
	void proposesTheRestAndLeavesOutWhatWasAddedOrDropped() {
		assertThat(this.finder.find(MIDORINO, NEXT_MIDORINO))
			.filteredOn((pair) -> pair.standing() == Provenance.INFERRED)
			.extracting(SuccessionFinderTests::told)
			.containsExactly("CONTINUED 1 1 1.00", "CONTINUED 2 2 1.00", "CONTINUED 1-2 1-2 1.00",
					"CONTINUED 2-1 2-1 1.00", "CONTINUED 2-1-2 2-1-3 0.95", "CONTINUED 1-1-1.1 1-1-1.1 1.00",
					"CONTINUED 1-1-1.2 1-1-1.2 1.00", "CONTINUED 1-2.1 1-2.1 1.00", "CONTINUED 2-1-1.1 2-1-1.1 1.00");
	}

	@ParameterizedTest
	@CsvSource({ "こどもの居場所づくり, 子どもの居場所作り", "みどり〜未来へ〜, 緑～みらいへ～", "障がい者の暮らしの支援, 障害者のくらしの支援", "空き家対策の取組, 空家対策の取り組み",
			"ワーク・ライフ・バランスの推進, ワークライフバランスの推進" })
	void continuesWhatIsOnlySpelledInAnotherWay(String before, String after) {
		assertThat(this.finder.find(SmallEdition.of(1, "1 " + before), SmallEdition.of(2, "1 " + after)))
			.extracting(SuccessionFinderTests::told)
			.containsExactly("CONTINUED 1 1 1.00");
	}

	@Test
	void continuesEverythingWhereNothingChanged() {
		List<Successor> pairs = this.finder.find(SmallEdition.of(1, FIRST), SmallEdition.of(2, FIRST));

		assertThat(pairs).hasSize(10).allSatisfy((pair) -> {
			assertThat(pair.kind()).isEqualTo(Kind.CONTINUED);
			assertThat(pair.confidence()).isEqualTo(1);
			assertThat(code(pair.from().value())).isEqualTo(code(pair.to().value()));
		});
	}

	@Test
	void knowsAnElementUnderAnotherName() {
		assertThat(become("身近な自然を次の世代へつなぐために", "身近な自然を未来へつなぐために")).contains("RENAMED 1-1 1-1 0.84");
		assertThat(become("子育て支援の充実", "子育て家庭への支援")).anyMatch((pair) -> pair.startsWith("RENAMED 1-2-1 1-2-1"));
		assertThat(become("用水路の清掃", "高齢者の見守り")).noneMatch((pair) -> pair.contains("1-1-2.1"));
	}

	@Test
	void followsAnElementToAnotherCode() {
		assertThat(become("1-2-1 子育て支援の充実", "1-2-7 子育て支援の充実")).contains("CONTINUED 1-2-1 1-2-7 0.95");
	}

	@Test
	void mergesWhatIsLeftIntoAPairThatItIsMuchLike() {
		String second = FIRST.replace("1-1-1 里山の保全", "1-1-1 里山の保全と水辺の再生")
			.replace("1-1-2 水辺の再生\n", "")
			.replace("1-1-2.1", "1-1-1.3");

		assertThat(told(FIRST, second)).contains("MERGED 1-1-1 1-1-1 0.78", "MERGED 1-1-2 1-1-1 0.99");
	}

	@Test
	void splitsWhatANewElementIsMuchLike() {
		String second = FIRST.replace("1-1-1 里山の保全と水辺の再生", "1-1-1 里山の保全");

		assertThat(told(FIRST.replace("1-1-1 里山の保全", "1-1-1 里山の保全と水辺の再生").replace("1-1-2 水辺の再生\n", ""), second))
			.contains("SPLIT 1-1-1 1-1-1 0.78", "SPLIT 1-1-1 1-1-2 0.96");
	}

	@Test
	void mergesAnyNumberIntoAPair() {
		String first = """
				1 まち
				1-1 里山の保全と水辺の再生と森の育成
				1-2 水辺の再生
				1-3 森の育成""";

		assertThat(told(first, "1 まち\n1-1 里山の保全と水辺の再生と森の育成")).filteredOn((pair) -> pair.startsWith("MERGED"))
			.extracting(SuccessionFinderTests::withoutConfidence)
			.containsExactlyInAnyOrder("MERGED 1-1 1-1", "MERGED 1-2 1-1", "MERGED 1-3 1-1");
	}

	@Test
	void splitsNoPairThatSomethingWentInto() {
		String first = """
				1 まち
				1-1 里山の保全と水辺の再生
				1-2 水辺の再生""";
		String second = """
				1 まち
				1-1 里山の保全と水辺の再生
				1-3 里山の保全""";

		assertThat(told(first, second)).extracting(SuccessionFinderTests::withoutConfidence)
			.containsExactlyInAnyOrder("CONTINUED 1 1", "MERGED 1-1 1-1", "MERGED 1-2 1-1");
	}

	@Test
	void isLessSureOfATitleThatStandsMoreThanOnce() {
		String second = FIRST.replace("1-1-1.2 計画の推進", "1-1-2.2 計画の推進")
			.replace("1-1-1.1 里山の手入れの支援", "1-1-2.3 里山の手入れの支援");

		assertThat(told(FIRST, second)).contains("CONTINUED 1-2-1.1 1-2-1.1 1.00", "CONTINUED 1-1-1.2 1-1-2.2 0.60",
				"CONTINUED 1-1-1.1 1-1-2.3 0.90");
	}

	@Test
	void isLessSureOfAGoalThatIsPutBelowAVision() {
		assertThat(told("-1 水と緑を守るために", "1 まち\n1-1 水と緑を守るために")).containsExactly("CONTINUED -1 1-1 0.90");
	}

	@Test
	void givesTheSameEveryTime() {
		assertThat(this.finder.find(MIDORINO, NEXT_MIDORINO)).isEqualTo(this.finder.find(MIDORINO, NEXT_MIDORINO));
	}

	@Test
	void comparesEachEditionWithTheOneBefore() {
		List<Transition> transitions = this.finder.between(List.of(SmallEdition.of(1, FIRST), MIDORINO, NEXT_MIDORINO));

		assertThat(transitions).extracting(Transition::before).containsExactly(SmallEdition.id(1), MidorinoPlan.ID);
		assertThat(transitions).extracting(Transition::after).containsExactly(MidorinoPlan.ID, MidorinoThirdPlan.ID);
		assertThat(this.finder.between(List.of(MIDORINO))).isEmpty();
	}

	@Test
	void comparesAnEditionWithTheOneThatItsPlanFileNames() {
		ValidPlan third = SmallEdition.of(3, FIRST, new Succession(SmallEdition.id(1), List.of()));

		assertThat(this.finder.between(List.of(SmallEdition.of(1, FIRST), MIDORINO, third)))
			.extracting(Transition::before)
			.containsExactly(SmallEdition.id(1), SmallEdition.id(1));
	}

	@Test
	void tellsOfDecisionsThatItCanNotApply() {
		ValidPlan unknown = SmallEdition.of(2, FIRST, dropped(SmallEdition.id(1), "9-9"));
		ValidPlan absent = SmallEdition.of(3, FIRST, dropped(SmallEdition.id(0), "1"));

		assertThat(this.finder.between(List.of(SmallEdition.of(1, FIRST), unknown, absent)))
			.flatExtracting(Transition::problems)
			.extracting(Problem::rule, Problem::text, (problem) -> problem.source().toString())
			.containsExactly(
					tuple(RuleId.SUCCESSION_FROM_UNKNOWN_ELEMENT, "999016-1:9-9",
							SourceSpan.line("plan.yaml", 7).toString()),
					tuple(RuleId.SUCCESSION_OF_ABSENT_PLAN, "999016-0", SourceSpan.line("plan.yaml", 7).toString()));
	}

	@Test
	void refusesPlansOfDifferentMunicipalities() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.finder.find(MIDORINO, ValidPlans.of(KawasemiPlan.plan())))
			.withMessageContaining("999016-2 and 999024-1");
	}

	private List<String> become(String before, String after) {
		return told(FIRST, FIRST.replace(before, after));
	}

	private List<String> told(String first, String second) {
		return this.finder.find(SmallEdition.of(1, first), SmallEdition.of(2, second))
			.stream()
			.map(SuccessionFinderTests::told)
			.toList();
	}

	private static String told(Successor pair) {
		return "%s %s %s %.2f".formatted(pair.kind(), code(pair.from().value()), code(pair.to().value()),
				pair.confidence());
	}

	@ParameterizedTest
	@CsvSource({ "がくしゅう〜学びの場, か\u3099くしゅう～学ひ\u3099の場", "葛飾の水辺, 葛\uDB40\uDD00飾の水辺", "デジタル化, ﾃﾞｼﾞﾀﾙ化", "⻑寿のまち, 長寿のまち",
			"2026年∼2030年の計画, 2026年～2030年の計画" })
	void continuesATitleInOtherCharacters(String before, String after) {
		assertThat(
				this.finder.find(SmallEdition.of(1, "1 まち\n1-1 " + before), SmallEdition.of(2, "1 まち\n1-1 " + after)))
			.extracting(SuccessionFinderTests::told)
			.containsExactly("CONTINUED 1 1 1.00", "CONTINUED 1-1 1-1 1.00");
	}

	private static String withoutConfidence(String told) {
		return told.substring(0, told.lastIndexOf(' '));
	}

	private static String code(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

	private static Succession dropped(PlanId predecessor, String code) {
		return new Succession(predecessor, List.of(new Link(Kind.DROPPED, List.of(predecessor.element(code)), List.of(),
				null, SourceSpan.line("plan.yaml", 7))));
	}

}
