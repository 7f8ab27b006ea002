package io.taikei.reader.narrative;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Footnote;
import io.taikei.model.LineAccount;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.Statement;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanFolder;
import io.taikei.reader.document.Reading;
import io.taikei.source.SourceDocument;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Narrative documents of fictional towns that print headings and footnotes otherwise. */
class NarrativeStylesTests {

	private static final PlanDescription.Level CHAPTER = new PlanDescription.Level(Kind.FUTURE_VISION, "章");

	private static final PlanDescription.Level GOAL = new PlanDescription.Level(Kind.GOAL, "基本目標");

	private static final PlanDescription.Level POLICY = new PlanDescription.Level(Kind.POLICY, "施策");

	@Test
	void readsHeadingsWhateverTheirCharacters() {
		String text = """
				基本⽬標1 葛\uDB40\uDD00飾の水辺〜海

				水辺をまもりそた\u3099てます。

				基本目標\u200B2 ⻑寿のまち

				けんしんを行います。""";
		Reading reading = read(List.of(GOAL), text);

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements())
			.extracting((element) -> element.label().code(), (element) -> element.label().title(),
					(element) -> element.statements().getFirst().text())
			.containsExactly(tuple("1", "葛\uDB40\uDD00飾の水辺〜海", "水辺をまもりそだてます。"), tuple("2", "⻑寿のまち", "けんしんを行います。"));
		assertThat(reading.accounts().getFirst().lines()).extracting(LineAccount.Line::text)
			.containsExactlyElementsOf(text.lines().filter((line) -> !line.isEmpty()).toList());
	}

	@Test
	void takesACircledNumberAloneForNoPageNumber() {
		assertThat(read(List.of(GOAL), """
				基本目標1 水辺

				守ります。

				①""").problems()).isNotEmpty();
	}

	@Test
	void readsChaptersWithPositionalCodesBelow() {
		Reading reading = read(List.of(CHAPTER, GOAL, POLICY), """
				第１章　海とともに生きるまち

				１－１　漁業を受けつぐ

				担い手が減っています。そのため、研修を行います。

				（1-1-1）漁港の整備
				岸壁を直します。

				第２章　子どもの声がひびくまち

				２－１　すこやかに育つ

				健診を行います。
				""");

		assertThat(elements(reading)).containsExactly(tuple("章", "1", "海とともに生きるまち"), tuple("基本目標", "1-1", "漁業を受けつぐ"),
				tuple("施策", "1-1-1", "漁港の整備"), tuple("章", "2", "子どもの声がひびくまち"), tuple("基本目標", "2-1", "すこやかに育つ"));
		assertThat(reading.plan().elements()).flatExtracting(PlanElement::placements)
			.extracting((placement) -> placement.parent().value())
			.containsExactly("998877-1:1", "998877-1:1-1", "998877-1:2");
		assertThat(reading.plan().elements().get(1).statements()).extracting(Statement::text)
			.containsExactly("担い手が減っています。", "そのため、研修を行います。");
		assertNothingLost(reading);
	}

	@Test
	void joinsTitlesWrappedOverLines() {
		Reading reading = read(List.of(GOAL, POLICY), """
				【基本目標１】みんなで支えあい、
				すこやかに暮らせるまち

				高齢の人が増えています。

				〔施策１１〕

				コミュニティ※の
				輪を広げる

				見守りを続けます。

				※声をかけること

				（基本目標２）　緑の
				まち
				""");

		assertThat(elements(reading)).containsExactly(tuple("基本目標", "1", "みんなで支えあい、すこやかに暮らせるまち"),
				tuple("施策", "11", "コミュニティの輪を広げる"), tuple("基本目標", "2", "緑のまち"));
		assertThat(reading.plan().elements().getFirst().label().source().lastLine()).isEqualTo(2);
		assertThat(reading.plan().elements().get(1).label().footnotes()).extracting(Footnote::term, Footnote::text)
			.containsExactly(tuple("コミュニティ", "声をかけること"));
		assertThat(reading.plan().elements().getFirst().statements()).hasSize(1);
		assertNothingLost(reading);
	}

	@Test
	void readsCircledNumbersAndNotesWithoutStars() {
		Reading reading = read(List.of(GOAL, POLICY), """
				［基本目標①］ 産業が育つまち

				事業承継（注1）を助けます。受注1件から相談できます。また、ＤＸ〔注２〕を進めます。

				注1）会社を次の人に渡すこと
				（注２）デジタルによる変革

				基本目標② 学べるまち
				""");

		assertThat(elements(reading)).containsExactly(tuple("基本目標", "1", "産業が育つまち"), tuple("基本目標", "2", "学べるまち"));
		List<Statement> statements = reading.plan().elements().getFirst().statements();
		assertThat(statements).extracting(Statement::text)
			.containsExactly("事業承継を助けます。", "受注1件から相談できます。", "また、ＤＸを進めます。");
		assertThat(statements).flatExtracting(Statement::footnotes)
			.extracting(Footnote::text)
			.containsExactly("会社を次の人に渡すこと", "デジタルによる変革");
		assertNothingLost(reading);
	}

	@ParameterizedTest
	@CsvSource({ "'1 ', '2 '", "①, ②", "（１）, （２）", "'第１節 ', '第２節 '", "'1. ', '2. '" })
	void readsALevelThatIsNumberedAndNotNamed(String first, String second) {
		Reading reading = read(List.of(GOAL, POLICY), """
				基本目標1 子どもが育つまち

				%1$s子育て

				そのため、相談を受けます。

				%2$s児童福祉

				基本目標2 水辺のまち

				%1$s河川
				""".formatted(first, second));

		assertThat(elements(reading)).containsExactly(tuple("基本目標", "1", "子どもが育つまち"), tuple("施策", "1-1", "子育て"),
				tuple("施策", "1-2", "児童福祉"), tuple("基本目標", "2", "水辺のまち"), tuple("施策", "2-1", "河川"));
		assertThat(reading.plan().elements().get(1).statements()).extracting(Statement::text)
			.containsExactly("そのため、相談を受けます。");
		assertThat(reading.accounts().getFirst().unaccounted()).isEmpty();
		assertThat(reading.problems()).extracting(Problem::severity, Problem::rule, Problem::message)
			.containsExactly(tuple(Problem.Severity.WARNING, RuleId.LEVEL_BY_NUMBERS, "No heading names the level 施策; "
					+ "3 numbered lines such as this one are taken for its headings. Check that they are."));
	}

	@Test
	void givesEachStyleOfNumbersALevelOfItsOwn() {
		Reading reading = read(List.of(CHAPTER, GOAL, POLICY), """
				第１章　海とともに生きるまち

				１　漁業

				（１）漁港の整備

				岸壁を直します。

				（２）担い手の育成

				２　観光

				（１）海水浴場の整備
				""");

		assertThat(elements(reading)).containsExactly(tuple("章", "1", "海とともに生きるまち"), tuple("基本目標", "1-1", "漁業"),
				tuple("施策", "1-1-1", "漁港の整備"), tuple("施策", "1-1-2", "担い手の育成"), tuple("基本目標", "1-2", "観光"),
				tuple("施策", "1-2-1", "海水浴場の整備"));
		assertThat(reading.problems()).extracting(Problem::rule)
			.containsExactly(RuleId.LEVEL_BY_NUMBERS, RuleId.LEVEL_BY_NUMBERS);
	}

	/** All letters of the document are in what was read of it. */
	private static void assertNothingLost(Reading reading) {
		assertThat(reading.problems()).isEmpty();
		assertThat(reading.accounts().getFirst().unaccounted()).isEmpty();
		String document = reading.accounts()
			.getFirst()
			.lines()
			.stream()
			.map((line) -> line.text())
			.collect(Collectors.joining());
		String read = reading.plan()
			.elements()
			.stream()
			.flatMap(NarrativeStylesTests::texts)
			.collect(Collectors.joining());
		assertThat(letters(read)).isEqualTo(letters(document));
	}

	private static Stream<String> texts(PlanElement element) {
		Stream<Footnote> footnotes = Stream.concat(element.label().footnotes().stream(),
				element.statements().stream().flatMap((statement) -> statement.footnotes().stream()));
		return Stream
			.of(Stream.of(element.label().title()), element.statements().stream().map(Statement::text),
					footnotes.map(Footnote::text))
			.flatMap((texts) -> texts);
	}

	/** Without codes, level names, marks and space. */
	private static String letters(String text) {
		return text.replaceAll("第[０-９]章|[（〔［【]?(?:基本目標|施策)[①-⑳0-9０-９]+[）〕］】]?|[（〔]?注[0-9０-９][）〕]?|[※（）]", "")
			.codePoints()
			.filter((letter) -> Character.isLetter(letter) || letter == '。')
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static List<Tuple> elements(Reading reading) {
		return reading.plan()
			.elements()
			.stream()
			.map(PlanElement::label)
			.map((label) -> tuple(label.levelName(), label.code(), label.title()))
			.toList();
	}

	private static Reading read(List<PlanDescription.Level> levels, String text) {
		PlanDescription description = new PlanDescription(new Municipality("998877", "みなも町", "架空県"), "1", "計画",
				Plan.Status.DRAFT, new PlanDescription.Period(2027, null), PlanDescription.Format.NARRATIVE,
				new PlanDescription.Source("plan.txt", ""), levels, null);
		return new NarrativeReader()
			.read(new PlanFolder(Path.of("."), description, new SourceDocument("plan.txt", text.lines().toList())));
	}

}
