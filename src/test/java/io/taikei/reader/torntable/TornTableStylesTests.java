package io.taikei.reader.torntable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.taikei.model.FutureVision;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Policy;
import io.taikei.model.Problem;
import io.taikei.model.Problem.Severity;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanFolder;
import io.taikei.reader.document.Reading;
import io.taikei.source.SourceDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Torn tables with other codes and levels, and what is said about those that can't be
 * read.
 */
class TornTableStylesTests {

	private static final PlanDescription.Level VISION = new PlanDescription.Level(Kind.FUTURE_VISION, "大綱");

	private static final PlanDescription.Level GOAL = new PlanDescription.Level(Kind.GOAL, "政策");

	private static final PlanDescription.Level POLICY = new PlanDescription.Level(Kind.POLICY, "施策");

	private static final PlanDescription.Level INITIATIVE = new PlanDescription.Level(Kind.INITIATIVE, "取組");

	@Test
	void readsTwoLevelsWithCircledNumbers() {
		Reading reading = read(List.of(POLICY, INITIATIVE), """
				施策 取組

				図書館の蔵書の充実

				消防団員の確保

				②消防力の強化

				①
				図書館サービスの向上
				""");

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements(Policy.class))
			.extracting((policy) -> policy.label().code(), (policy) -> policy.label().codeRaw(),
					(policy) -> policy.label().title(), PlanElement::placements)
			.containsExactly(tuple("1", "①", "図書館サービスの向上", List.of()), tuple("2", "②", "消防力の強化", List.of()));
		assertThat(reading.plan().elements(Initiative.class))
			.extracting((initiative) -> initiative.placements().getFirst().parent().value())
			.containsExactly("998877-1:1", "998877-1:2");
	}

	@Test
	void readsCodesOfOneDigitALevelBelowChapters() {
		Reading reading = read(List.of(VISION, POLICY, INITIATIVE), """
				取組

				農道の整備

				商店街の支援

				第１章　産業の栄えるまち

				【12】商業の振興

				【11】

				大綱 施策

				農業の振興
				""");

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements(FutureVision.class).getFirst().label().title()).isEqualTo("産業の栄えるまち");
		assertThat(reading.plan().elements(FutureVision.class).getFirst().label().naming())
			.isEqualTo(Provenance.STATED);
		assertThat(reading.plan().elements(Policy.class))
			.extracting((policy) -> policy.label().code(), (policy) -> policy.label().title(),
					(policy) -> policy.placements().getFirst().standing())
			.containsExactly(tuple("11", "農業の振興", Provenance.STATED), tuple("12", "商業の振興", Provenance.STATED));
	}

	@Test
	void readsCodesBehindTheirLevelsNames() {
		Reading reading = read(List.of(VISION, GOAL, POLICY, INITIATIVE), """
				めざす体系

				施策 取組

				検診の受診勧奨

				介護予防の体操

				大綱 政策

				大綱１　元気に暮らせるまち

				政策1.1：健やかな毎日の
				ために

				（施策１．１．２）介護予防の推進

				（施策１．１．１）検診の推進

				- 7 -
				""");

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements(Goal.class)).extracting((goal) -> goal.label().title())
			.containsExactly("健やかな毎日のために");
		assertThat(reading.plan().elements(Policy.class)).extracting((policy) -> policy.label().codeRaw())
			.containsExactly("１．１．１", "１．１．２");
		assertThat(reading.accounts().getFirst().lines())
			.filteredOn((line) -> line.role() == Role.HEADING || line.role() == Role.FURNITURE)
			.extracting(LineAccount.Line::text)
			.containsExactly("めざす体系", "- 7 -");
	}

	@Test
	void joinsNameThatGoesOnBehindBlankLine() {
		Reading reading = read(List.of(GOAL, POLICY, INITIATIVE), """
				施策 取組

				苗木の配布

				ごみの分別の徹底

				政策

				1-1 緑化の

				推進

				1-2 ごみの減量の推進

				緑

				緑ゆたかなまち
				""");

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements(Policy.class)).extracting((policy) -> policy.label().title())
			.containsExactly("緑化の推進", "ごみの減量の推進");
		assertThat(reading.plan().elements(Goal.class)).extracting((goal) -> goal.label().title())
			.containsExactly("緑ゆたかなまち");
	}

	@Test
	void givesNotesToTheEntriesTheyName() {
		Reading reading = read(List.of(GOAL, POLICY, INITIATIVE), """
				施策 取組

				苗木の配布

				1-2

				1-3

				政策

				（注）1-3は検討中。

				緑

				緑ゆたかなまち

				1-1 緑化の推進

				＊1-2は新設予定。
				""");

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements(Policy.class)).extracting((policy) -> policy.label().note())
			.containsExactly(null, "1-2は新設予定。", "1-3は検討中。");
	}

	@Test
	void tellsThatTheHeaderIsMissing() {
		Reading reading = read(List.of(POLICY, INITIATIVE), "施策 おもな取組\n\n苗木の配布\n\n1 緑化の推進\n");

		assertThat(reading.problems()).extracting(Problem::severity, Problem::rule)
			.contains(tuple(Severity.ERROR, RuleId.HEADER_MISSING));
		assertThat(reading.problems().getFirst().message()).contains("取組", "plan.yaml");
	}

	@Test
	void tellsWhichCodesDoNotFitTheLevels() {
		Reading reading = read(List.of(VISION, POLICY, INITIATIVE), """
				大綱 施策 取組

				苗木の配布

				1-1 緑化の推進

				1-1-1 深すぎる符号

				施策2 どこに属すか不明
				""");

		assertThat(reading.accounts().getFirst().unaccounted()).extracting(LineAccount.Line::number)
			.containsExactly(7, 9);
		assertThat(reading.problems()).extracting(Problem::rule, (problem) -> problem.source().firstLine())
			.contains(tuple(RuleId.UNACCOUNTED_LINE, 7), tuple(RuleId.UNACCOUNTED_LINE, 9));
		assertThat(reading.problems()).extracting(Problem::message)
			.anySatisfy((message) -> assertThat(message).contains("1-1-1 has 3 parts", "2 levels"))
			.anySatisfy((message) -> assertThat(message).contains("施策2", "such as 1-2"));
	}

	@Test
	void tellsThatPageHasNoInitiatives() {
		Reading reading = read(List.of(POLICY, INITIATIVE), "施策 取組\n\n1 緑化の推進\n");

		assertThat(reading.problems()).extracting(Problem::rule, (problem) -> problem.source().firstLine())
			.containsExactly(tuple(RuleId.CELLS_WITHOUT_ROWS, 3));
	}

	@Test
	void tellsThatSerialNumbersDoNotTellTheLevels() {
		Reading reading = read(List.of(VISION, POLICY, INITIATIVE), "大綱 施策 取組\n\n苗木の配布\n\n10 緑化の推進\n");

		assertThat(reading.problems()).extracting(Problem::rule, (problem) -> problem.source().firstLine())
			.contains(tuple(RuleId.UNACCOUNTED_LINE, 5));
		assertThat(reading.problems()).extracting(Problem::message)
			.anySatisfy((message) -> assertThat(message).startsWith("10 is a serial number"));
	}

	@Test
	void readsLinesThatGoOnAndOnInTime() {
		String spaces = " 　".repeat(10_000);

		for (String line : List.of("1-1" + "-1".repeat(20_000), spaces + "x", "1-1" + spaces + "緑化" + spaces + "x",
				"(".repeat(20_000), "※".repeat(20_000))) {
			assertTimeoutPreemptively(Duration.ofSeconds(20),
					() -> read(List.of(POLICY, INITIATIVE), "施策 取組\n\n苗木の配布\n\n" + line + "\n"));
		}
	}

	private static Reading read(List<PlanDescription.Level> levels, String text) {
		PlanDescription description = new PlanDescription(new Municipality("998877", "みなも町", "架空県"), "1", "計画",
				Plan.Status.DRAFT, new PlanDescription.Period(2027, null), PlanDescription.Format.TORN_TABLE,
				new PlanDescription.Source("plan.txt", ""), levels, null);
		return new TornTableReader(PlanReader.ofSeeds(Path.of("seeds")).themes())
			.read(new PlanFolder(Path.of("."), description, new SourceDocument("plan.txt", text.lines().toList())));
	}

}
