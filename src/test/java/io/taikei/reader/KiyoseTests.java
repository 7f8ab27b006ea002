package io.taikei.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.Footnote;
import io.taikei.model.FutureVision;
import io.taikei.model.Goal;
import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.reader.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read from the real document of Kiyose. */
class KiyoseTests {

	private static final Reading READING = new PlanReader(List.of()).read(Path.of("seeds/kiyose"));

	private static final Plan PLAN = READING.plan();

	@Test
	void readsWithoutProblems() {
		assertThat(READING.problems()).isEmpty();
		assertThat(PLAN.id()).isEqualTo(new PlanId("132217-5"));
		assertThat(PLAN.firstYear()).isEqualTo(2026);
		assertThat(PLAN.lastYear()).isNull();
	}

	@Test
	void keepsTownsNameAndQuotesInVisions() {
		assertThat(PLAN.elements(FutureVision.class)).extracting((vision) -> vision.label().title())
			.containsExactly("「子どもも大人も学びあい育ちあう」きよせ", "「思いやりに包まれ健やかに暮らす」きよせ", "「安全・安心・快適に暮らせる」きよせ", "「活気があふれる」きよせ");
		assertThat(PLAN.elements(FutureVision.class)).extracting((vision) -> vision.label().code())
			.containsExactly("1", "2", "3", "4");
		assertThat(PLAN.elements(FutureVision.class)).allMatch((vision) -> vision.placements().isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			11 |   7 | 1 | 1 | 子どもの成長を支える社会の構築
			12 |  13 | 1 | 2 | 一人ひとりの学びと学びあいの充実
			21 |  23 | 1 | 2 | 誰一人取り残さない支援の充実
			22 |  31 | 1 | 3 | 「健幸づくり」の推進
			23 |  43 | 2 | 2 | 協働によるまちづくりの推進
			31 |  53 | 1 | 2 | 住みよいまちづくりの推進
			32 |  61 | 1 | 3 | 環境にやさしい取組の推進
			33 |  71 | 1 | 2 | 安全・安心な暮らしの実現
			41 |  81 | 1 | 3 | 地域産業の振興
			42 |  87 | 1 | 2 | まちの魅力の創造と発信
			43 |  99 | 1 | 1 | 職員が力を発揮できる組織づくり
			44 | 105 | 2 | 2 | 健全な行財政の運営
			""")
	void readsGoal(String code, int line, long needs, long measures, String title) {
		Goal goal = goal(code);

		assertThat(goal.label().title()).isEqualTo(title);
		assertThat(goal.label().codeRaw()).isEqualTo(code);
		assertThat(goal.label().levelName()).isEqualTo("基本目標");
		assertThat(goal.label().naming()).isEqualTo(Provenance.STATED);
		assertThat(goal.label().source().firstLine()).isEqualTo(line);
		assertThat(goal.placements()).containsExactly(Placement.stated(PLAN.id().element(code.substring(0, 1))));
		assertThat(goal.statements()).filteredOn(Statement::kind, Statement.Kind.NEED).hasSize((int) needs);
		assertThat(goal.statements()).filteredOn(Statement::kind, Statement.Kind.MEASURE).hasSize((int) measures);
	}

	@Test
	void readsTwelveGoalsInOrder() {
		assertThat(PLAN.elements(Goal.class)).extracting((goal) -> goal.label().order())
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
	}

	@Test
	void splitsSentencesThatShareParagraph() {
		assertThat(goal("41").statements()).extracting((statement) -> statement.id().value())
			.containsExactly("132217-5:41.s1", "132217-5:41.s2", "132217-5:41.s3", "132217-5:41.s4");
		assertThat(goal("41").statements()).extracting((statement) -> statement.source().firstLine())
			.containsExactly(83, 83, 85, 85);
		assertThat(goal("41").statements().get(2).text()).isEqualTo("また、スマート農業の推進や農地貸借などの農地の活用、地産地消の促進を図ります。");
	}

	@Test
	void attachesFootnoteToTitle() {
		assertThat(goal("22").label().footnotes())
			.containsExactly(new Footnote("健幸", "「健康」と「幸福」の二つの意味が込められた言葉", line(41)));
	}

	@Test
	void attachesFootnotesToStatements() {
		List<Statement> statements = goal("42").statements();

		assertThat(statements.get(0).footnotes())
			.containsExactly(new Footnote("シビックプライド", "住民が自分の住む地域に対して持つ誇りや愛着", line(95)));
		assertThat(statements.get(0).text()).contains("知名度向上やシビックプライドの醸成を進める");
		assertThat(statements.get(1).footnotes())
			.containsExactly(new Footnote("コンパクトシティ", "都市農業や医療・福祉施設、高等教育機関が集積する快適性と利便性を備えた清瀬市の特色", line(97)));
		assertThat(statements.get(1).text()).contains("コンパクトシティであることなどの");
	}

	@Test
	void givesEveryLineOneRole() {
		LineAccount account = READING.accounts().getFirst();

		assertThat(account.unaccounted()).isEmpty();
		assertThat(
				account.lines().stream().collect(Collectors.groupingBy(LineAccount.Line::role, Collectors.counting())))
			.containsOnly(Map.entry(Role.HEADING, 17L), Map.entry(Role.CONTENT, 35L), Map.entry(Role.FOOTNOTE, 3L));
	}

	@Test
	void losesNoCharacter() {
		assertThat(LosslessText.ofPlan(PLAN))
			.isEqualTo(LosslessText.ofDocument(READING.accounts().getFirst(), "3 基本目標"));
	}

	private static Goal goal(String code) {
		PlanElement element = PLAN.elements()
			.stream()
			.filter((candidate) -> candidate.id().equals(PLAN.id().element(code)))
			.findFirst()
			.orElseThrow();
		return (Goal) element;
	}

	private static SourceSpan line(int number) {
		return SourceSpan.line("000_5bf043d4d785daa5.txt", number);
	}

}
