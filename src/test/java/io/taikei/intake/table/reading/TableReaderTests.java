package io.taikei.intake.table.reading;

import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.draft.DraftIndicator;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole;
import io.taikei.intake.table.ColumnRole.Kind;
import io.taikei.intake.table.HeaderRows;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.MappedTable;
import io.taikei.intake.table.TableMapping;
import io.taikei.intake.table.structure.MappingProposer;
import org.junit.jupiter.api.Test;

import static io.taikei.intake.table.reading.Tables.outline;
import static io.taikei.intake.table.reading.Tables.read;
import static io.taikei.intake.table.reading.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TableReaderTests {

	@Test
	void readsCellsLeftEmptyBelowRepeatedValues() {
		Draft reading = read(table("""
				施策体系表          |          |              |
				基本目標            | 施策     | 主な事業     | 担当課
				1 安全なまち        | 1-1 防災 | 避難訓練     | 危機管理課
				                    |          | 備蓄の更新   | 危機管理課、総務課
				                    | 1-2 防犯 | 防犯灯の設置 | 市民課
				2 元気なまち        | 2-1 健康 | 健診の充実   | 健康課
				"""));

		assertThat(reading.levels()).containsExactly("基本目標", "施策", "主な事業");
		assertThat(outline(reading)).containsExactly("1 安全なまち", " 1-1 防災", "  避難訓練", "  備蓄の更新", " 1-2 防犯", "  防犯灯の設置",
				"2 元気なまち", " 2-1 健康", "  健診の充実");
		assertThat(reading.elements().get(3).departments()).containsExactly("危機管理課", "総務課");
		assertThat(reading.doubts()).isEmpty();
		assertThat(Tables.roles(reading, 1)).containsExactly(TextRole.HEADING);
		assertThat(Tables.roles(reading, 2)).containsOnly(TextRole.HEADER);
		assertThat(Tables.roles(reading, 4)).containsExactly(TextRole.CONTENT, TextRole.CONTENT);
	}

	@Test
	void readsGroupedHeadersOfTwoRowsAndMergedCells() {
		Draft reading = read(table("""
				政策 | <          | 施策 | <    | 主要事業 | 指標     | <    | <          | <
				番号 | 名称       | 番号 | 名称 | ^        | 名称     | 単位 | 現状値(R5) | 目標値(R10)
				1    | 安全なまち | 1    | 防災 | 避難訓練 | 参加者数 | 人   | 120        | 200
				^    | ^          | ^    | ^    | ^        | 実施回数 | 回   | 2          | 4
				^    | ^          | 2    | 防犯 | 防犯灯   | －       | －   | －         | －
				2    | 元気なまち | 1    | 健康 | 健診     | 受診率   | ％   | 40         | 60
				"""));

		assertThat(outline(reading)).containsExactly("1 安全なまち", " 1 防災", "  避難訓練", " 2 防犯", "  防犯灯", "2 元気なまち", " 1 健康",
				"  健診");
		assertThat(reading.elements().get(2).indicators())
			.extracting(DraftIndicator::name, DraftIndicator::unit, DraftIndicator::baseline,
					DraftIndicator::baselineYear, DraftIndicator::target, DraftIndicator::targetYear)
			.containsExactly(tuple("参加者数", "人", "120", 2023, "200", 2028), tuple("実施回数", "回", "2", 2023, "4", 2028));
		assertThat(reading.elements().get(4).indicators()).isEmpty();
	}

	@Test
	void givesBareNumbersToTheLevelOnTheirRight() {
		Grid grid = table("""
				No. | 番号 | 政策       | 番号 | 施策 | 事業費
				1   | 1    | 安全なまち | (1)  | 防災 | 100
				2   | 1    | 安全なまち | (2)  | 防犯 | 200
				3   | 2    | 元気なまち | (1)  | 健康 | 300
				4   | 2    | 元気なまち | (2)  | 運動 | 300
				""");

		List<MappedColumn> columns = MappingProposer.propose(List.of(grid)).layouts().getFirst().columns();

		assertThat(columns).extracting((column) -> column.role().kind())
			.containsExactly(Kind.IGNORED, Kind.CODE, Kind.NAME, Kind.CODE, Kind.NAME, Kind.IGNORED);
		assertThat(outline(read(grid))).containsExactly("1 安全なまち", " (1) 防災", " (2) 防犯", "2 元気なまち", " (1) 健康",
				" (2) 運動");
	}

	@Test
	void takesTheSpellingOfMostRowsAndTellsTheOthersOnce() {
		Draft reading = read(table("""
				政策       | 施策                     | 事業
				安全なまち | 1-1 参加のためのしくみづくり   | 避難訓練
				安全なまち | １－１　参加のためのしくみづくり | 備蓄
				安全なまち | 1-1 参加のための仕組みづくり   | 防犯灯
				安全なまち | 1-1 参加のための仕組みづくり | 見回り
				安全なまち | 1-1 参加のためのしくみづくり   | 講座
				元気なまち | 2-1 健康             | 健診
				"""));

		assertThat(outline(reading)).contains(" 1-1 参加のためのしくみづくり").doesNotContain(" 1-1 参加のための仕組みづくり");
		assertThat(reading.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Doubt.Kind.SPELLINGS_DIFFER);
			assertThat(doubt.places()).extracting((place) -> ((Address.OfSheet) place.address()).row())
				.containsExactly(4, 5);
			assertThat(doubt.text().en()).contains("参加のための仕組みづくり").contains("spelled");
			assertThat(doubt.text().ja()).contains("参加のための仕組みづくり").contains("表記");
		});
	}

	@Test
	void tellsCodesBelowTwoParents() {
		Draft reading = read(table("""
				政策         | 施策     | 事業
				1 安全なまち | 1-1 防災 | 避難訓練
				1 安全なまち | 1-1 防災 | 備蓄
				1 安全なまち | 1-1 防災 | 点検
				2 元気なまち | 1-1 防災 | 見回り
				2 元気なまち | 2-1 健康 | 健診
				2 元気なまち | 2-2 運動 | 教室
				2 元気なまち | 2-3 食育 | 給食
				2 元気なまち | 2-4 医療 | 夜間診療
				2 元気なまち | 2-5 介護 | 予防
				2 元気なまち | 2-6 福祉 | 相談
				2 元気なまち | 2-7 年金 | 窓口
				2 元気なまち | 2-8 保険 | 広報
				"""));

		assertThat(reading.elements()).filteredOn((element) -> "1-1".equals(element.code())).hasSize(1);
		assertThat(reading.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.SEVERAL_PARENTS);
		assertThat(reading.doubts().getFirst().places()).hasSize(4);
	}

	@Test
	void skipsRepeatedHeadersAndTellsTotalsAndNotes() {
		Draft reading = read(table("""
				政策         | 施策     | 事業
				1 安全なまち | 1-1 防災 | 避難訓練
				政策         | 施策     | 事業
				             | 1-2 防犯 | 防犯灯
				合　計       |          |
				※事業は予定を含む。 | |
				"""));

		assertThat(outline(reading)).containsExactly("1 安全なまち", " 1-1 防災", "  避難訓練", " 1-2 防犯", "  防犯灯");
		assertThat(Tables.roles(reading, 3)).containsOnly(TextRole.HEADER);
		assertThat(reading.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.TOTAL, Doubt.Kind.NOTE);
	}

	@Test
	void readsSheetsOfOneLayoutAndPagesWithoutHeader() {
		String header = "政策 | 施策\n";
		Draft reading = read(table("その1", header + "1 安全なまち | 1-1 防災\n1 安全なまち | 1-2 防犯\n"),
				table("その2", "1 安全なまち | 1-3 交通\n"), table("その3", header + "2 元気なまち | 2-1 健康\n2 元気なまち | 2-2 運動\n"));

		assertThat(outline(reading)).containsExactly("1 安全なまち", " 1-1 防災", " 1-2 防犯", " 1-3 交通", "2 元気なまち", " 2-1 健康",
				" 2-2 運動");
	}

	@Test
	void findsLevelsWithoutWordsOfHeaders() {
		Draft reading = read(table("""
				くらし     | ねがい    | やること | かかわる人 | 金額
				安全なまち | (1) 防災  | 避難訓練 | 危機管理課 | 100
				           |           | 備蓄     | 危機管理課 | 120
				           | (2) 防犯  | 防犯灯   | 市民課     | 90
				元気なまち | (1) 健康  | 健診     | 健康課     | 80
				           |           | 体操教室 | 健康課     | 80
				           | (2) 食育  | 給食     | 教育課     | 70
				"""));

		assertThat(reading.levels()).containsExactly("くらし", "ねがい", "やること");
		assertThat(outline(reading)).contains("安全なまち", " (2) 防犯", "  給食").hasSize(12);
		assertThat(reading.elements().getLast().departments()).containsExactly("教育課");
		assertThat(reading.doubts()).extracting(Doubt::kind).containsOnly(Doubt.Kind.COLUMN_GUESSED);
	}

	@Test
	void partsCellsThatListSeveralElements() {
		Draft reading = read(table("""
				施策     | 主な取組              | 担当課
				1-1 防災 | ・避難訓練\\n・備蓄の更新 | 危機管理課\\n総務課
				1-2 防犯 | 防犯灯の\\n設置        | 市民課
				"""));

		assertThat(outline(reading)).containsExactly("1-1 防災", " 避難訓練", " 備蓄の更新", "1-2 防犯", " 防犯灯の設置");
		assertThat(reading.elements().get(1).departments()).containsExactly("危機管理課");
		assertThat(reading.elements().get(2).departments()).containsExactly("総務課");
	}

	@Test
	void tellsWhatFitsNowhere() {
		Draft reading = read(table("""
				政策         | 施策     | 事業
				             |          | 避難訓練
				1 安全なまち | 1-1 防災 | 備蓄
				1 安全なまち | 1-3 防犯 | 防犯灯
				"""), table("集計", """
				部   | 件数
				総務 | 3
				"""));

		assertThat(outline(reading)).doesNotContain("  避難訓練");
		assertThat(reading.doubts()).extracting(Doubt::kind)
			.containsExactlyInAnyOrder(Doubt.Kind.ROW_WITHOUT_PARENT, Doubt.Kind.NUMBER_MISSING,
					Doubt.Kind.TABLE_NOT_READ);
		assertThat(Tables.roles(reading, 2)).containsExactly(TextRole.DOUBTFUL);
		assertThat(reading.doubts()).filteredOn((doubt) -> doubt.kind() == Doubt.Kind.NUMBER_MISSING)
			.first()
			.satisfies((doubt) -> assertThat(doubt.text().en()).contains("1-2"));
	}

	@Test
	void tellsLevelsWithoutElements() {
		Draft reading = read(table("""
				政策         | 施策     | 事業
				1 安全なまち | 1-1 防災 |
				2 元気なまち | 2-1 健康 |
				"""));

		assertThat(reading.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.LEVEL_WITHOUT_ELEMENTS);
	}

	@Test
	void readsSituationsChallengesAndDescriptions() {
		Draft reading = read(table("""
				政策         | 施策     | 現状             | 課題             | 施策の概要
				1 安全なまち | 1-1 防災 | 訓練を行っている。 | 担い手が少ない。 | 訓練を広げる。
				1 安全なまち | 1-2 防犯 | 灯りが少ない。   | 費用がかかる。   | 灯りを増やす。
				"""));

		assertThat(reading.elements().get(1).statements()).extracting(DraftStatement::kind)
			.containsExactly(DraftStatement.Kind.SITUATION, DraftStatement.Kind.CHALLENGES,
					DraftStatement.Kind.DESCRIPTION);
	}

	@Test
	void readsByTheMappingThatAPersonChanged() {
		Grid grid = table("""
				政策         | 施策     | 備考
				1 安全なまち | 1-1 防災 | 避難訓練
				1 安全なまち | 1-2 防犯 | 防犯灯
				""");
		Layout layout = MappingProposer.propose(List.of(grid)).layouts().getFirst();
		List<MappedColumn> columns = List.of(layout.columns().get(0), layout.columns().get(1),
				layout.columns().get(2).decided(new ColumnRole(Kind.NAME, 2, null)));
		TableMapping changed = new TableMapping(List.of("政策", "施策", "取組"),
				List.of(new Layout(columns, layout.tables())));

		Draft reading = TableReader.read(List.of(grid), changed);

		assertThat(outline(reading)).contains("  避難訓練", "  防犯灯");
		assertThat(reading).isEqualTo(TableReader.read(List.of(grid), changed));
	}

	@Test
	void tellsMappingsOfTablesThatAreNotThere() {
		TableMapping mapping = new TableMapping(List.of("政策"),
				List.of(new Layout(List.of(new MappedColumn(9, "政策", new ColumnRole(Kind.NAME, 0, null), 1)),
						List.of(new MappedTable(1, "一覧", new HeaderRows(1, 1)),
								new MappedTable(7, "", new HeaderRows(1, 1))))));

		Draft reading = TableReader.read(List.of(table("政策\n安全なまち\n")), mapping);

		assertThat(reading.doubts()).filteredOn((doubt) -> doubt.kind() == Doubt.Kind.MAPPING_WITHOUT_TABLE).hasSize(2);
	}

	@Test
	void tellsLevelsLeftOutOnceAndMarksTheirElements() {
		Draft reading = read(table("""
				政策         | 施策     | 事業
				1 安全なまち | 1-1 防災 | 避難訓練
				1 安全なまち | 1-2 防犯 | 防犯灯
				2 元気なまち |          | 健診
				2 元気なまち |          | 体操
				"""));

		assertThat(outline(reading)).endsWith("2 元気なまち", "  健診", "  体操");
		assertThat(reading.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Doubt.Kind.LEVEL_LEFT_OUT);
			assertThat(doubt.places()).extracting((place) -> ((Address.OfSheet) place.address()).row())
				.containsExactly(4, 5);
			assertThat(doubt.text().ja()).contains("施策").contains("健診").contains("2件");
		});
		assertThat(reading.elements()).filteredOn((element) -> element.confidence() < 1)
			.extracting(DraftElement::title)
			.containsExactly("健診", "体操");
	}

	@Test
	void tellsWhereAColumnWasGuessedAndMarksItsElements() {
		Draft reading = read(table("""
				くらし     | ねがい    | やること | かかわる人
				安全なまち | (1) 防災  | 避難訓練 | 危機管理課
				           |           | 備蓄     | 危機管理課
				           | (2) 防犯  | 防犯灯   | 市民課
				元気なまち | (1) 健康  | 健診     | 健康課
				           | (2) 食育  | 給食     | 教育課
				"""));

		assertThat(reading.doubts()).extracting((doubt) -> doubt.text().ja())
			.anyMatch((text) -> text.contains("やることの名称"))
			.anyMatch((text) -> text.contains("やることの担当部署"));
		assertThat(reading.doubts()).allSatisfy((doubt) -> assertThat(doubt.places()).singleElement()
			.extracting((place) -> ((Address.OfSheet) place.address()).row())
			.isEqualTo(1));
		assertThat(reading.elements()).allSatisfy((element) -> assertThat(element.confidence()).isEqualTo(0.6));
	}

	@Test
	void readsYearsOfIndicatorsInColumnsOfTheirOwn() {
		Draft reading = read(table("""
				施策     | 指標     | 単位 | 基準年度 | 基準値 | 目標年度   | 目標値
				1-1 防災 | 参加者数 | 人   | R5       | 120    | 令和12年度 | 200
				1-2 防犯 | 犯罪件数 | 件   | R4       | 80     | 令和12年度 | 40（R11）
				"""));

		assertThat(reading.elements()).flatExtracting(DraftElement::indicators)
			.extracting(DraftIndicator::baseline, DraftIndicator::baselineYear, DraftIndicator::target,
					DraftIndicator::targetYear)
			.containsExactly(tuple("120", 2023, "200", 2030), tuple("80", 2022, "40", 2029));
	}

	@Test
	void readsSeveralIndicatorsInOneCell() {
		Draft reading = read(table("""
				施策     | 指標                 | 単位  | 現状値（令和5年度） | 目標値（R12）
				1-1 防災 | 参加者数\\n実施回数   | 人\\n回 | 120\\n2             | 200\\n4
				1-2 防犯 | ・灯りの数\\n・巡回数 | 回    | 80\\n30            | 90
				"""));

		assertThat(reading.elements().get(0).indicators())
			.extracting(DraftIndicator::name, DraftIndicator::unit, DraftIndicator::baseline, DraftIndicator::target)
			.containsExactly(tuple("参加者数", "人", "120", "200"), tuple("実施回数", "回", "2", "4"));
		assertThat(reading.elements().get(1).indicators())
			.extracting(DraftIndicator::name, DraftIndicator::baselineYear, DraftIndicator::target)
			.containsExactly(tuple("灯りの数", 2023, null), tuple("巡回数", 2023, null));
		assertThat(reading.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.CELLS_WITHOUT_ELEMENT);
	}

	@Test
	void readsTablesBesideEachOther() {
		Draft reading = read(table("""
				政策         | 施策     |   | 政策         | 施策
				1 安全なまち | 1-1 防災 |   |              | 1-3 交通
				             | 1-2 防犯 |   | 2 元気なまち | 2-1 健康
				"""));

		assertThat(outline(reading)).containsExactly("1 安全なまち", " 1-1 防災", " 1-2 防犯", " 1-3 交通", "2 元気なまち", " 2-1 健康");
		assertThat(Tables.roles(reading, 2)).containsOnly(TextRole.CONTENT);
		assertThat(reading.doubts()).isEmpty();
	}

	@Test
	void readsHeadersOfThreeRows() {
		Draft reading = read(table("""
				施策の体系   | <    | <    | <    | 担当課     | 事業費 | <
				政策         | <    | 施策 | <    | ^          | 見込み | <
				番号         | 名称 | 番号 | 名称 | ^          | 令和6年度 | 令和7年度
				1 | 安全なまち | 1 | 防災 | 危機管理課 | 1 | 2
				1 | 安全なまち | 2 | 防犯 | 市民課     | 1 | 2
				"""));

		assertThat(outline(reading)).containsExactly("1 安全なまち", " 1 防災", " 2 防犯");
	}

	@Test
	void joinsPagesThatLackTheHeaderAndTheLastColumn() {
		Draft reading = read(table("その1", """
				政策         | 施策     | 備考
				1 安全なまち | 1-1 防災 |
				             | 1-2 防犯 |
				"""), table("その2", """
				             | 1-3 交通
				2 元気なまち | 2-1 健康
				"""));

		assertThat(outline(reading)).containsExactly("1 安全なまち", " 1-1 防災", " 1-2 防犯", " 1-3 交通", "2 元気なまち", " 2-1 健康");
	}

	@Test
	void doesNotTakeCategoriesForLevels() {
		Draft reading = read(table("""
				一般 | (1) 防災 | 避難訓練
				特別 | (1) 防災 | 備蓄
				一般 | (2) 防犯 | 防犯灯
				特別 | (2) 防犯 | 見回り
				一般 | (3) 健康 | 健診
				特別 | (3) 健康 | 体操
				"""));

		assertThat(reading.levels()).hasSize(2);
		assertThat(outline(reading)).startsWith("(1) 防災", " 避難訓練", " 備蓄");
	}

	@Test
	void tellsCodesThatDoNotFitTheirParents() {
		Draft reading = read(table("""
				政策         | 施策     | 事業
				1 安全なまち | 1-1 防災 | 避難訓練
				1 安全なまち | 1-2 防犯 | 防犯灯
				2 元気なまち | 1-3 交通 | 見守り
				2 元気なまち | 2-1 健康 | 健診
				"""));

		assertThat(reading.doubts()).filteredOn((doubt) -> doubt.kind() == Doubt.Kind.CODE_UNLIKE_PARENT)
			.singleElement()
			.satisfies((doubt) -> assertThat(doubt.text().ja()).contains("1-3").doesNotContain("2-1"));
		assertThat(reading.elements()).filteredOn((element) -> element.confidence() < 1)
			.extracting(DraftElement::title)
			.containsExactly("交通");
	}

}
