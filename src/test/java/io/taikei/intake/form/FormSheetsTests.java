package io.taikei.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.intake.DraftReader;
import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.table.reading.Tables;
import io.taikei.reader.torntable.TornTableReader;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormSheetsTests {

	@Test
	void readsFormsAsRowsOfATable() {
		DocumentFlow read = FormSheets.asTable(Forms.document(Forms.OF_MIDORINO));

		assertThat(texts(read)).containsExactly(List.of("政策名", "施策名", "事業名", "担当課"),
				List.of("緑のまち", "木を植える", "苗木の配布", "公園課"), List.of("緑のまち", "木を植える", "街路樹の手入れ", "道路課"),
				List.of("緑のまち", "水を守る", "水辺の清掃", "公園課"), List.of("歩くまち", "道を直す", "歩道の補修", "道路課"));
		assertThat(read.tables().toList().getFirst().grid().rows().get(2).get(2).address())
			.isEqualTo(new Address.OfSheet("2", 4, 2));
	}

	@Test
	void tellsWhatNoLabelTellsAndKeepsWhatIsPrintedOnEachForm() {
		DocumentFlow read = FormSheets.asTable(Forms.document(Forms.OF_MIDORINO));

		assertThat(lines(read, Role.UNREAD)).containsExactly("事業の記録票", "ひとこと", "日陰がふえた", "枝が減った", "魚が戻った", "段差が消えた");
		assertThat(lines(read, Role.RUNNING)).containsOnly("政策名", "施策名", "事業名", "担当課", "事業の記録票", "ひとこと");
		assertThat(read.doubts()).singleElement()
			.matches((doubt) -> doubt.kind() == Doubt.Kind.FORMS_READ)
			.extracting(Doubt::places, InstanceOfAssertFactories.list(DocumentPlace.class))
			.hasSize(6)
			.contains(new DocumentPlace("plan.xlsx", new Address.OfSheet("3", 6, 2)));
	}

	@Test
	void accountsForTextsThatNoLabelTellsAsDoubtful() {
		List<AccountedText> account = new DraftReader(new TornTableReader(List.of()))
			.read(List.of(FormSheets.asTable(Forms.document(Forms.OF_MIDORINO))), List.of())
			.draft()
			.account();

		assertThat(account).filteredOn((text) -> text.role() == TextRole.DOUBTFUL)
			.extracting(AccountedText::text)
			.contains("日陰がふえた", "枝が減った", "魚が戻った", "段差が消えた");
		assertThat(account).filteredOn((text) -> text.role() == TextRole.CONTENT)
			.extracting(AccountedText::text)
			.contains("緑のまち", "道を直す", "水辺の清掃");
	}

	@Test
	void losesNoText() {
		DocumentFlow read = FormSheets.asTable(Forms.document(Forms.OF_MIDORINO));

		assertThat(read.blocks().stream().flatMap(FormSheetsTests::addresses).toList())
			.containsExactlyInAnyOrderElementsOf(Forms.OF_MIDORINO.stream()
				.flatMap((grid) -> grid.rows().stream())
				.flatMap(List::stream)
				.filter((cell) -> !cell.merged())
				.map(Cell::address)
				.toList());
	}

	@Test
	void leavesOrdinaryTablesAsTheyAre() {
		DocumentFlow same = Forms.document(Forms.ordinary("政策"));
		DocumentFlow other = Forms.document(Forms.ordinary("ねがい"));

		assertThat(FormSheets.asTable(same)).isSameAs(same);
		assertThat(FormSheets.asTable(other)).isSameAs(other);
	}

	@Test
	void leavesSmallTablesOfOneRowAsTheyAre() {
		List<Grid> grids = Stream.of("ねがい", "ことば", "うた").map((header) -> Tables.table(header, """
				政策名     | %s    | 施策名
				%sのまち   | %s帳  | %sをかなえる
				""".formatted(header, header, header, header))).toList();
		DocumentFlow document = Forms.document(grids);

		assertThat(FormSheets.asTable(document)).isSameAs(document);
	}

	@Test
	void readsOneFormAloneAndTellsThatItsLevelsAreGuessed() {
		DocumentFlow read = FormSheets.asTable(Forms.document(Forms.OF_MIDORINO.subList(0, 1)));

		assertThat(texts(read)).containsExactly(List.of("政策名", "施策名", "事業名", "担当課"),
				List.of("緑のまち", "木を植える", "苗木の配布", "公園課"));
		assertThat(read.doubts()).extracting(Doubt::kind)
			.containsExactly(Doubt.Kind.FORMS_READ, Doubt.Kind.FORM_LEVELS_GUESSED);
		assertThat(read.doubts().getLast().places()).hasSize(3);
		assertThat(new DraftReader(new TornTableReader(List.of())).read(List.of(read), List.of()).draft().elements())
			.hasSize(3)
			.allMatch(DraftElement::isInferred);
	}

	@Test
	void readsOneFormWhoseLabelsStandAboveItsTexts() {
		DocumentFlow read = FormSheets.asTable(Forms.document(List.of(Tables.table("""
				事業の記録票 | <          | <
				政策名       | 施策名     | 事業名
				緑のまち     | 木を植える | 苗木の配布
				担当課       | 事業費     | <
				公園課       | 20         | <
				"""))));

		assertThat(texts(read)).containsExactly(List.of("政策名", "施策名", "事業名", "担当課", "事業費"),
				List.of("緑のまち", "木を植える", "苗木の配布", "公園課", "20"));
		assertThat(read.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.FORM_LEVELS_GUESSED);
	}

	@Test
	void putsTheLevelsOfFewFormsInTheOrderOfTheirWords() {
		DocumentFlow read = FormSheets.asTable(Forms.document(List.of(Tables.table("""
				事業名   | 財源の確保
				政策名   | 緑のまち
				施策名   | 木を植える
				根拠法令 | なし
				"""))));

		assertThat(texts(read).getLast()).startsWith("緑のまち", "木を植える", "財源の確保");
	}

	@Test
	void leavesAFormAmongMuchTextAsItIs() {
		List<Block> blocks = new ArrayList<>(Forms.document(Forms.OF_MIDORINO.subList(0, 1)).blocks());
		for (int line = 1; line < 10; line++) {
			blocks.add(new TextLine("第" + line + "章", new Address.OfLine(line), LineStyle.PLAIN, Role.TEXT));
		}
		DocumentFlow document = new DocumentFlow("plan.docx", blocks, List.of());

		assertThat(FormSheets.asTable(document)).isSameAs(document);
	}

	@Test
	void takesNoOneTableForAForm() {
		DocumentFlow document = Forms.document(Forms.ordinary("政策").subList(0, 1));
		DocumentFlow ofOneRow = Forms.document(List.of(Tables.table("""
				政策名   | 施策名     | 事業名
				緑のまち | 木を植える | 苗木の配布
				""")));
		DocumentFlow withItsHeaderTwice = Forms.document(List.of(Tables.table("""
				政策名   | 施策名     | 事業名
				緑のまち | 木を植える | 苗木の配布
				政策名   | 施策名     | 事業名
				歩くまち | 道を直す   | 歩道の補修
				""")));
		DocumentFlow turned = Forms.document(List.of(Tables.table("""
				政策名 | 緑のまち   | 歩くまち
				施策名 | 木を植える | 道を直す
				事業名 | 苗木の配布 | 歩道の補修
				""")));

		assertThat(FormSheets.asTable(document)).isSameAs(document);
		assertThat(FormSheets.asTable(ofOneRow)).isSameAs(ofOneRow);
		assertThat(FormSheets.asTable(withItsHeaderTwice)).isSameAs(withItsHeaderTwice);
		assertThat(FormSheets.asTable(turned)).isSameAs(turned);
	}

	@Test
	void leavesFormsAmongOtherTablesAsTheyAre() {
		List<Grid> grids = new ArrayList<>(Forms.OF_MIDORINO);
		for (int i = 0; i < 2; i++) {
			grids.add(Tables.table("一覧" + i, """
					政策名   | 施策名     | 事業名
					緑のまち | 木を植える | 苗木の配布
					緑のまち | 水を守る   | 水辺の清掃
					歩くまち | 道を直す   | 歩道の補修
					"""));
		}
		DocumentFlow document = Forms.document(grids);

		assertThat(FormSheets.asTable(document)).isSameAs(document);
	}

	@Test
	void takesLevelsThatOnlyTheFormBeforeNames() {
		List<Grid> grids = new ArrayList<>(Forms.OF_MIDORINO);
		grids.add(2, Tables.table("2-2", """
				施策名 | 木を植える
				事業名 | 落ち葉拾い
				担当課 | 公園課
				"""));

		assertThat(texts(FormSheets.asTable(Forms.document(grids)))).contains(List.of("緑のまち", "木を植える", "落ち葉拾い", "公園課"));
	}

	private static List<List<String>> texts(DocumentFlow document) {
		return document.tables()
			.flatMap((table) -> table.grid().rows().stream())
			.map((row) -> row.stream().map(Cell::text).toList())
			.toList();
	}

	private static List<String> lines(DocumentFlow document, Role role) {
		return document.lines().filter((line) -> line.role() == role).map(TextLine::text).toList();
	}

	private static Stream<Address> addresses(Block block) {
		return switch (block) {
			case TextLine line -> Stream.of(line.address());
			case SourceTable table -> table.grid().rows().stream().flatMap(List::stream).map(Cell::address);
		};
	}

}
