package io.taikei.intake.outline.reading;

import java.util.List;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.ReadRange;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftIndicator;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.intake.outline.HeadingClass;
import io.taikei.intake.outline.HeadingClass.Reading;
import io.taikei.intake.outline.HeadingGrammar;
import io.taikei.intake.outline.proposal.OutlineProposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineReaderTests {

	private static final String CHAPTER = """
			■基本目標１　安全なまち
			1 防災
			（１）訓練の充実
			【現状と課題】
			　担い手が不足しています。
			【主な取組】
			・避難訓練の実施
			・防災無線の整備
			【担当課】危機管理課
			（２）治水の強化
			【現状と課題】
			　雨が増えています。
			【主な取組】
			・河川の見回り
			【担当課】建設課、下水道課
			2 くらし
			（１）消防の強化
			【現状と課題】
			　団員が減っています。
			【主な取組】
			・団員の確保
			【担当課】消防署
			■基本目標２　元気なまち
			1 健康
			（１）医療の充実
			【現状と課題】
			　医師が足りません。
			【主な取組】
			・医師の確保
			【担当課】健康課
			""";

	@Test
	void numbersBeginAnewBelowEachParent() {
		Draft draft = Flows.read(CHAPTER);

		assertThat(draft.levels()).containsExactly("基本目標", "階層2", "階層3", "主な取組");
		assertThat(Flows.tree(draft)).isEqualTo("""
				基本目標１ 安全なまち
				  1 防災
				    （１） 訓練の充実
				      避難訓練の実施
				      防災無線の整備
				    （２） 治水の強化
				      河川の見回り
				  2 くらし
				    （１） 消防の強化
				      団員の確保
				基本目標２ 元気なまち
				  1 健康
				    （１） 医療の充実
				      医師の確保
				""");
		assertThat(draft.doubts()).isEmpty();
	}

	@Test
	void departmentsBelongToWhatIsAboveTheItems() {
		Draft draft = Flows.read(CHAPTER);

		assertThat(Flows.element(draft, "治水の強化").departments()).containsExactly("建設課", "下水道課");
		assertThat(Flows.element(draft, "河川の見回り").departments()).isEmpty();
	}

	@Test
	void sentencesAreStatementsOfTheirSubheading() {
		Draft draft = Flows.read(CHAPTER);

		assertThat(Flows.element(draft, "治水の強化").statements()).singleElement()
			.satisfies((statement) -> assertThat(statement.kind()).isEqualTo(DraftStatement.Kind.CHALLENGES))
			.extracting(DraftStatement::heading, DraftStatement::text)
			.containsExactly("現状と課題", "雨が増えています。");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			第１章,   第２章,   第１節,   第２節
			政策1,    政策2,    施策1-1,  施策1-2
			Ⅰ,       Ⅱ,       １,       ２
			【柱１】, 【柱２】, （１）,   （２）
			◆１,     ◆２,     ①,       ②
			A,        B,        01,       02
			""")
	void readsCodesOfAnyStyle(String one, String two, String first, String second) {
		Draft draft = Flows.read("""
				%1$s　安全なまち
				　安全に暮らせます。
				%3$s　防災の推進
				　備えます。
				%4$s　防犯の推進
				　守ります。
				%2$s　元気なまち
				　元気に暮らせます。
				%5$s　健康の推進
				　支えます。
				%6$s　医療の充実
				　治します。
				""".formatted(one, two, first, second, first.replace("1-", "2-"), second.replace("1-", "2-")));

		assertThat(draft.elements()).extracting((element) -> element.level() + " " + element.title())
			.containsExactly("0 安全なまち", "1 防災の推進", "1 防犯の推進", "0 元気なまち", "1 健康の推進", "1 医療の充実");
	}

	@Test
	void headingsWithoutCodesAreToldByTheirMarks() {
		Draft draft = Flows.read("""
				■安全なまち
				◆防災
				　備えます。
				◆防犯
				　守ります。
				■元気なまち
				◆健康
				　支えます。
				◆医療
				　治します。
				""");

		assertThat(Flows.tree(draft)).isEqualTo("""
				安全なまち
				  防災
				  防犯
				元気なまち
				  健康
				  医療
				""");
		assertThat(draft.doubts()).extracting(Doubt::kind).containsOnly(Kind.HEADING_GUESSED);
		assertThat(draft.elements()).allSatisfy((element) -> assertThat(element.confidence()).isLessThan(1));
	}

	@Test
	void ranksOfTheDocumentTellLevels() {
		Draft draft = Flows.read(Flows.paragraphs("1安全", "2防災", "0備えます。", "1元気", "2健康", "0支えます。", "1活力", "2商業",
				"0興します。", "1自立", "2財政", "0改めます。"));

		assertThat(Flows.tree(draft)).isEqualTo("""
				安全
				  防災
				元気
				  健康
				活力
				  商業
				自立
				  財政
				""");
	}

	@Test
	void contentsPagesRunningLinesAndPageNumbersAreFurniture() {
		Draft draft = Flows.read("""
				目　次
				基本目標１　安全なまち ‥‥‥‥ 12
				　1 防災 ‥‥‥‥ 14
				基本目標２　元気なまち ‥‥‥‥ 16
				　1 健康 ‥‥‥‥ 18

				基本目標１　安全なまち
				1 防災
				　備えます。
				－ 12 －
				第五次総合計画
				　さらに備えます。
				2 防犯
				　守ります。
				－ 13 －
				第五次総合計画
				基本目標２　元気なまち
				1 健康
				　支えます。
				""");

		assertThat(Flows.tree(draft)).isEqualTo("""
				基本目標１ 安全なまち
				  1 防災
				  2 防犯
				基本目標２ 元気なまち
				  1 健康
				""");
		assertThat(texts(draft, TextRole.FURNITURE)).hasSize(9).contains("目　次", "－ 13 －", "第五次総合計画");
	}

	@Test
	void listsOfHeadingsThatFollowDoubleNothing() {
		Draft draft = Flows.read("""
				基本目標１　安全なまち
				1 防災
				2 防犯
				1 防災
				　備えます。
				2 防犯
				　守ります。
				基本目標２　元気なまち
				1 健康
				2 医療
				1 健康
				　支えます。
				2 医療
				　治します。
				""");

		assertThat(draft.elements()).hasSize(6);
		assertThat(texts(draft, TextRole.FURNITURE)).containsExactly("1 防災", "2 防犯", "1 健康", "2 医療");
	}

	@Test
	void wrappedTitlesAreOne() {
		Draft draft = Flows.read("""
				基本目標１　安全で安心して暮らせるまち
				（１）誰もが住み慣れた地域で安心して暮らし続けら
				れる支え合いの推進
				　これまでの取組により一定の成果がみられるものの
				、担い手の不足が課題となっています。
				（２）防犯
				　地域の見守りを続けながら、犯罪の起きにくい環境
				を整えます。
				基本目標２　元気なまち
				（１）健康
				　支えます。
				""");

		assertThat(draft.elements()).extracting("title").contains("誰もが住み慣れた地域で安心して暮らし続けられる支え合いの推進", "防犯");
		assertThat(Flows.element(draft, "防犯").statements()).extracting(DraftStatement::text)
			.containsExactly("地域の見守りを続けながら、犯罪の起きにくい環境を整えます。");
	}

	@Test
	void codesMayStandOnALineOfTheirOwn() {
		Draft draft = Flows.read("""
				基本目標１
				安全なまち
				1-1 防災
				　備えます。
				1-2 防犯
				　守ります。
				基本目標２
				元気なまち
				2-1 健康
				　支えます。
				""");

		assertThat(draft.elements()).extracting("title").containsExactly("安全なまち", "防災", "防犯", "元気なまち", "健康");
		assertThat(draft.elements().getFirst().places()).hasSize(2);
	}

	@Test
	void sentencesAndListsAreNoHeadings() {
		Draft draft = Flows.read("""
				政策1　安全なまち
				施策1-1　防災
				2030年までに備えます。
				①家庭で備えます。
				②地域で備えます。
				施策1-2　防犯
				３つの視点から守ります。
				①家庭で守ります。
				政策2　元気なまち
				施策2-1　健康
				1人1台の端末を使います。
				①運動を勧めます。
				""");

		assertThat(draft.elements()).hasSize(5);
		assertThat(Flows.element(draft, "防災").statements()).hasSize(3);
	}

	@Test
	void bulletsBelowTextsAreNoElements() {
		Draft draft = Flows.read("""
				施策1　防災
				■現状と課題
				・人口の減少
				・施設の老朽化
				■主な事業
				・避難訓練
				施策2　防犯
				■現状と課題
				・つながりの希薄化
				■主な事業
				・見守り活動
				・街灯の設置
				""");

		assertThat(draft.levels()).containsExactly("施策", "主な事業");
		assertThat(draft.elements()).extracting("title").containsExactly("防災", "避難訓練", "防犯", "見守り活動", "街灯の設置");
		assertThat(Flows.element(draft, "防災").statements()).extracting(DraftStatement::text)
			.containsExactly("・人口の減少", "・施設の老朽化");
	}

	@Test
	void prefacesAndAppendicesStandOutsideTheTree() {
		Draft draft = Flows.read("""
				第１章　計画の策定にあたって
				1 策定の趣旨
				　趣旨を述べます。
				2 計画の期間
				　期間は五年です。
				第２章　施策の展開
				""" + CHAPTER + """
				資料編
				1 策定の経過
				　審議会を開きました。
				""");

		assertThat(draft.elements()).extracting("title")
			.hasSize(14)
			.doesNotContain("策定の趣旨", "策定の経過")
			.startsWith("安全なまち");
		assertThat(draft.doubts()).extracting(Doubt::kind).contains(Kind.OUTSIDE_TREE);
		assertThat(texts(draft, TextRole.IGNORED)).contains("1 策定の趣旨", "　期間は五年です。", "資料編", "1 策定の経過");
	}

	@Test
	void tablesBelowHeadingsGiveIndicators() {
		Draft draft = Flows.read("""
				政策1　安全なまち
				施策1-1　防災
				　備えます。
				指標|単位|現状値（令和5年度）|目標値（令和10年度）
				訓練の参加者数|人|120|300
				施策1-2　防犯
				　守ります。
				指標|単位|現状値（令和5年度）|目標値（令和10年度）
				犯罪の件数|件|90|60
				政策2　元気なまち
				施策2-1　健康
				　支えます。
				""");

		assertThat(Flows.element(draft, "防災").indicators()).singleElement()
			.extracting(DraftIndicator::name, DraftIndicator::unit, DraftIndicator::baseline,
					DraftIndicator::targetYear)
			.containsExactly("訓練の参加者数", "人", "120", 2028);
		assertThat(texts(draft, TextRole.HEADER)).contains("指標", "単位");
	}

	@Test
	void tablesBelowHeadingsMayHoldElements() {
		Draft draft = Flows.read("""
				政策1　安全なまち
				施策1-1　防災
				　備えます。
				主な事業|担当課
				避難訓練|危機管理課
				施策1-2　防犯
				　守ります。
				主な事業|担当課
				見守り|市民課
				街灯|建設課
				政策2　元気なまち
				施策2-1　健康
				　支えます。
				主な事業|担当課
				健診|健康課
				""");

		assertThat(draft.levels()).containsExactly("政策", "施策", "主な事業");
		assertThat(Flows.tree(draft)).contains("""
				  施策1-2 防犯
				    見守り
				    街灯
				""");
		assertThat(Flows.element(draft, "街灯").departments()).containsExactly("建設課");
	}

	@Test
	void tellsNumbersThatAreMissing() {
		Draft draft = Flows.read(CHAPTER.replace("（２）治水", "（３）治水"));

		assertThat(draft.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Kind.NUMBERS_OUT_OF_ORDER);
			assertThat(doubt.text().ja()).contains("1 防災", "（３） 治水の強化");
		});
		assertThat(Flows.element(draft, "治水の強化").confidence()).isLessThan(1);
	}

	@Test
	void placesHeadingsByTheirCodesAndTells() {
		Draft draft = Flows.read("""
				政策1　安全なまち
				施策1-1　防災
				　備えます。
				政策2　元気なまち
				施策1-2　防犯
				　守ります。
				施策2-1　健康
				　支えます。
				""");

		assertThat(Flows.tree(draft)).isEqualTo("""
				政策1 安全なまち
				  施策1-1 防災
				  施策1-2 防犯
				政策2 元気なまち
				  施策2-1 健康
				""");
		assertThat(draft.doubts()).extracting(Doubt::kind).containsExactly(Kind.PLACED_BY_CODE);
	}

	@Test
	void tellsLinesThatAreNeitherHeadingsNorSentences() {
		Draft draft = Flows.read(CHAPTER.replace("【現状と課題】\n　雨が", "図３\n【現状と課題】\n　雨が"));

		assertThat(draft.doubts()).extracting(Doubt::kind).containsExactly(Kind.LINES_NOT_READ);
		assertThat(texts(draft, TextRole.DOUBTFUL)).containsExactly("図３");
	}

	@Test
	void aPersonNamesTheLevels() {
		Draft draft = Flows.read(CHAPTER, "目標", "分野", "施策", "取組");

		assertThat(draft.levels()).containsExactly("目標", "分野", "施策", "取組");
		assertThat(draft.elements()).hasSize(14);
	}

	@Test
	void aPersonReadsAClassAsText() {
		List<DocumentFlow> flows = List.of(Flows.text(CHAPTER));
		HeadingGrammar proposed = OutlineProposer.propose(flows, List.of());
		List<HeadingClass> decided = proposed.classes()
			.stream()
			.map((one) -> one.form().mark().equals("・") ? one.decided(Reading.TEXT, null) : one)
			.toList();

		Draft draft = OutlineReader.read(flows, new HeadingGrammar(proposed.levels().subList(0, 3), decided,
				proposed.subheadings(), proposed.part(), proposed.ranges()));

		assertThat(draft.elements()).hasSize(9);
		assertThat(texts(draft, TextRole.DOUBTFUL)).contains("・河川の見回り");
	}

	@Test
	void aPersonChoosesTheLinesThatAreRead() {
		List<DocumentFlow> flows = List.of(Flows.text(CHAPTER));
		HeadingGrammar proposed = OutlineProposer.propose(flows, List.of());

		Draft draft = OutlineReader.read(flows, new HeadingGrammar(proposed.levels(), proposed.classes(),
				proposed.subheadings(), proposed.part(), List.of(new ReadRange("plan.txt", 23, 99))));

		assertThat(draft.elements()).extracting("title").containsExactly("元気なまち", "健康", "医療の充実", "医師の確保");
	}

	private static List<String> texts(Draft draft, TextRole role) {
		return draft.account().stream().filter((text) -> text.role() == role).map(AccountedText::text).toList();
	}

}
