package io.taikei.reader.narrative;

import java.nio.file.Path;
import java.util.List;

import io.taikei.model.Footnote;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A fictional town's document with other brackets, codes, levels and footnotes. */
class NarrativeReaderTests {

	private static final String FILE = "basic-concept.txt";

	private static final Reading READING = new PlanReader(List.of()).read(Path.of("src/test/resources/plans/minamo"));

	private static final Plan PLAN = READING.plan();

	@Test
	void readsHeadingsOfAllShapes() {
		assertThat(PLAN.elements())
			.extracting((element) -> element.label().levelName(), (element) -> element.label().codeRaw(),
					(element) -> element.label().code(), (element) -> element.label().title())
			.containsExactly(tuple("まちの姿", "Ａ", "A", "『水と緑がつながる』みなも"), tuple("目標", "Ａ－１", "A-1", "水辺ビオトープの再生"),
					tuple("施策", "Ａ－１－１", "A-1-1", "湖のエコツーリズムの推進"), tuple("目標", "Ａ－２", "A-2", "「だれもが主役」のまち"),
					tuple("まちの姿", "Ｂ", "B", "「つどい、にぎわう」みなも"), tuple("目標", "Ｂ－１", "B-1", "湖畔のにぎわいづくり"));
	}

	@Test
	void placesElementsWhereTheyStand() {
		assertThat(PLAN.elements()).flatExtracting(PlanElement::placements)
			.extracting(Placement::parent)
			.extracting(Object::toString)
			.containsExactly("998877-2:A", "998877-2:A-1", "998877-2:A", "998877-2:B");
	}

	@Test
	void joinsSentencesWrappedOverLines() {
		List<Statement> statements = element("A-1").statements();

		assertThat(statements).extracting(Statement::text)
			.containsExactly("川と湖を守り、次の世代へ引き継ぐことが求められています。", "「川で遊びたい。」という子どもの声に応えます。", "また、ビオトープの観察会を開きます。");
		assertThat(statements).extracting(Statement::source)
			.containsExactly(new SourceSpan(FILE, 9, 10), new SourceSpan(FILE, 10, 11), SourceSpan.line(FILE, 13));
		assertThat(statements).extracting(Statement::kind)
			.containsExactly(Statement.Kind.NEED, Statement.Kind.MEASURE, Statement.Kind.MEASURE);
	}

	@Test
	void sharesNumberedFootnoteAmongItsMarks() {
		Footnote biotope = new Footnote("ビオトープ", "ビオトープ：生きものが暮らす場所", SourceSpan.line(FILE, 15));

		assertThat(element("A-1").label().footnotes()).containsExactly(biotope);
		assertThat(element("A-1").statements().get(2).footnotes()).containsExactly(biotope);
	}

	@Test
	void givesMarkBehindFullStopToSentenceBefore() {
		assertThat(element("A-1").statements().get(1).footnotes()).extracting(Footnote::text, Footnote::source)
			.containsExactly(tuple("令和元年度のアンケートによる", new SourceSpan(FILE, 16, 17)));
		assertThat(element("A-1").statements().get(2).text()).doesNotContain("2");
	}

	@Test
	void keepsYearBehindMark() {
		assertThat(element("A-1-1").statements().get(1).text()).isEqualTo("2026年までに案内人を育てます。");
	}

	@Test
	void keepsFootnoteWithoutMarkAsNote() {
		assertThat(element("A-2").label().note()).isEqualTo("この目標は、町民会議の提案による。");
		assertThat(READING.problems()).extracting(Problem::rule, Problem::source)
			.contains(tuple(RuleId.FOOTNOTE_WITHOUT_MARK, SourceSpan.line(FILE, 33)));
	}

	@Test
	void statesOfVisionWhatStandsUnderIt() {
		assertThat(element("A").statements()).extracting(Statement::text).containsExactly("みなも町は、水辺とともに歩みます。");
	}

	@Test
	void accountsForPageNumber() {
		assertThat(READING.accounts().getFirst().lines()).filteredOn((line) -> line.role() == Role.FURNITURE)
			.extracting((line) -> line.text())
			.containsExactly("- 12 -");
		assertThat(READING.accounts().getFirst().unaccounted()).isEmpty();
	}

	private static PlanElement element(String code) {
		return PLAN.elements()
			.stream()
			.filter((element) -> element.id().equals(PLAN.id().element(code)))
			.findFirst()
			.orElseThrow();
	}

}
