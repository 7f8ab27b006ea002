package io.taikei.reader.narrative;

import java.nio.file.Path;
import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Problem;
import io.taikei.model.Problem.Severity;
import io.taikei.model.RuleId;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanFolder;
import io.taikei.reader.document.Reading;
import io.taikei.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the narrative reader says about documents that it can't fully read. */
class NarrativeProblemsTests {

	@Test
	void reportsTextBeforeAnyHeading() {
		Reading reading = read("はじめに述べます。", "", "将来像1 明るいまち");

		assertThat(unaccounted(reading)).containsExactly(1);
		assertThat(reading.problems())
			.extracting(Problem::severity, Problem::rule, (problem) -> problem.source().firstLine())
			.containsExactly(tuple(Severity.ERROR, RuleId.UNACCOUNTED_LINE, 1));
	}

	@Test
	void reportsTextThatIsNoSentence() {
		Reading reading = read("将来像1 明るいまち", "", "明るくします。次の", "とおり", "", "明るく進めます。");

		assertThat(unaccounted(reading)).containsExactly(3, 4);
		assertThat(reading.problems()).extracting(Problem::rule, Problem::message)
			.containsExactly(tuple(RuleId.UNACCOUNTED_LINE,
					"Neither a heading of a level in plan.yaml nor a sentence that ends with 。: 次のとおり"));
		assertThat(reading.plan().elements().getFirst().statements()).hasSize(2);
	}

	@Test
	void reportsTextBelowAnotherSection() {
		Reading reading = read("将来像1 明るいまち", "", "４ 計画の進め方", "", "毎年度、評価します。");

		assertThat(unaccounted(reading)).containsExactly(3, 5);
		assertThat(reading.problems()).extracting(Problem::rule, Problem::message)
			.contains(tuple(RuleId.UNACCOUNTED_LINE, "A numbered heading of no level in plan.yaml: 計画の進め方. "
					+ "Name its level there, or take the line out of the document where it is no part of the plan."));
		assertThat(reading.plan().elements().getFirst().statements()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 子育て", "① 子育て", "（１）子育て", "第1節 子育て", "ア 子育て", "・子育て", "【子育て】" })
	void neverLeavesOutALineBelowAnElementWithoutTelling(String line) {
		Reading reading = read("将来像1 明るいまち", "", "基本目標1 子どもが育つ", "", line);

		assertThat(unaccounted(reading)).containsExactly(5);
		assertThat(reading.problems())
			.extracting(Problem::severity, Problem::rule, (problem) -> problem.source().firstLine())
			.containsExactly(tuple(Severity.ERROR, RuleId.UNACCOUNTED_LINE, 5));
		assertThat(reading.problems().getFirst().message()).contains("子育て");
	}

	@Test
	void takesNoListForTheRestOfATitle() {
		Reading reading = read("将来像1 明るいまち", "・子育て", "・福祉");

		assertThat(reading.plan().elements().getFirst().label().title()).isEqualTo("明るいまち");
		assertThat(unaccounted(reading)).containsExactly(2, 3);
	}

	@Test
	void tellsOfHeadingsBeforeTheFirstElement() {
		Reading reading = read("第１章 計画の考え方", "", "3 基本目標", "", "将来像1 明るいまち");

		assertThat(unaccounted(reading)).isEmpty();
		assertThat(reading.problems())
			.extracting(Problem::severity, Problem::rule, (problem) -> problem.source().firstLine())
			.containsExactly(tuple(Severity.WARNING, RuleId.HEADING_OUTSIDE_PLAN, 1));
	}

	@Test
	void doesNotTakeSentenceForHeading() {
		Reading reading = read("将来像1 明るいまち", "", "基本目標11の達成に向けて、取り組みます。");

		assertThat(reading.plan().elements()).hasSize(1);
		assertThat(reading.problems()).isEmpty();
	}

	@Test
	void reportsMarkWithoutExplanation() {
		Reading reading = read("将来像1 明るい共創※のまち");

		assertThat(reading.plan().elements().getFirst().label().title()).isEqualTo("明るい共創のまち");
		assertThat(reading.problems()).extracting(Problem::rule, Problem::toString)
			.containsExactly(tuple(RuleId.FOOTNOTE_WITHOUT_EXPLANATION,
					"plan.txt:1: WARNING [footnote-without-explanation] 共創 is marked for a footnote, "
							+ "but none explains it below the same heading."));
	}

	@Test
	void reportsCodeThatContradictsPosition() {
		Reading reading = read("将来像1 あ", "[基本目標11] い", "[基本目標21] う", "将来像2 え", "[基本目標22] お");

		assertThat(reading.problems()).extracting(Problem::rule, (problem) -> problem.source().firstLine())
			.containsExactly(tuple(RuleId.CODE_AGAINST_POSITION, 3));
	}

	@Test
	void leavesSerialCodesAlone() {
		Reading reading = read("将来像1 あ", "[基本目標1] い", "[基本目標2] う", "将来像2 え", "[基本目標3] お");

		assertThat(reading.problems()).isEmpty();
	}

	@Test
	void keepsHeadingWithoutTitleAndRepeatedCodesForValidation() {
		Reading reading = read("将来像1", "[基本目標 11]", "[基本目標 11] 同じ番号");

		assertThat(reading.plan().elements()).extracting((element) -> element.label().title())
			.containsExactly("", "", "同じ番号");
		assertThat(reading.problems()).isEmpty();
	}

	@Test
	void leavesElementBelowNoOtherUnplaced() {
		PlanElement goal = read("[基本目標 11] 親のない目標").plan().elements().getFirst();

		assertThat(goal.placements()).isEmpty();
	}

	@Test
	void readsWithoutLossWhereBracketIsNeverClosed() {
		Reading reading = read("将来像1 あ", "", "「明るいまちを目指します。また、進めます。");

		assertThat(reading.plan().elements().getFirst().statements()).hasSize(2);
		assertThat(reading.accounts().getFirst().unaccounted()).isEmpty();
	}

	private static List<Integer> unaccounted(Reading reading) {
		return reading.accounts().getFirst().unaccounted().stream().map(LineAccount.Line::number).toList();
	}

	private static Reading read(String... lines) {
		PlanDescription description = new PlanDescription(new Municipality("998877", "みなも町", "架空県"), "1", "計画",
				Plan.Status.DRAFT, new PlanDescription.Period(2027, null), PlanDescription.Format.NARRATIVE,
				new PlanDescription.Source("plan.txt", ""),
				List.of(new PlanDescription.Level(Kind.FUTURE_VISION, "将来像"),
						new PlanDescription.Level(Kind.GOAL, "基本目標")),
				null);
		return new NarrativeReader()
			.read(new PlanFolder(Path.of("."), description, new SourceDocument("plan.txt", List.of(lines))));
	}

}
