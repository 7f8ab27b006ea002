package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TornReaderTests {

	/** Codes first, then names, as columns are extracted one after the other. */
	private static final String COLUMNS = """
			計画の体系

			政策
			1 緑の谷を守り育てる

			番号
			1-1
			1-2

			施策
			森林の手入れ
			清流の保全

			番号
			1-1-1
			1-1-2
			1-2-1
			1-2-2

			取組
			間伐の実施
			苗木の配布
			水質の調査
			ホタルの放流

			担当課
			農林課
			農林課
			環境課
			環境課
			""";

	/** A cell of two lines stands around the code of a row of its own. */
	private static final String ROWS = """
			政策
			番号
			施策
			番号
			取組
			1 谷のくらし
			1-2-1 通院の支援
			1-2-2 配食の実施
			だれもが安心して暮らせる福 1-1-1
			祉のしくみ
			1-1-2

			1-1

			見守りの実施

			子育ての相談

			1-2

			安心できる医療の体制
			""";

	@Test
	void joinsColumnsThatFollowEachOther() {
		Draft draft = read(COLUMNS);

		assertThat(outline(draft)).containsExactly("政策 1 緑の谷を守り育てる", "施策 1-1 森林の手入れ < 緑の谷を守り育てる",
				"取組 1-1-1 間伐の実施 < 森林の手入れ", "取組 1-1-2 苗木の配布 < 森林の手入れ", "施策 1-2 清流の保全 < 緑の谷を守り育てる",
				"取組 1-2-1 水質の調査 < 清流の保全", "取組 1-2-2 ホタルの放流 < 清流の保全");
	}

	@Test
	void tellsWhatWasJoined() {
		Draft draft = read(COLUMNS);

		assertThat(draft.elements()).filteredOn((element) -> !"1".equals(element.code()))
			.allMatch((element) -> element.confidence() < 0.9);
		assertThat(draft.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.TORN_TABLE, Doubt.Kind.NAMES_JOINED);
	}

	@Test
	void takesWhatStandsBesideItsCodeAsStated() {
		assertThat(read(COLUMNS).elements().getFirst().confidence()).isEqualTo(1);
	}

	@Test
	void accountsForEveryLine() {
		for (String text : List.of(COLUMNS, ROWS)) {
			assertThat(read(text).account()).extracting(AccountedText::text)
				.containsExactlyElementsOf(text.lines().filter((line) -> !line.isBlank()).map(String::strip).toList());
		}
	}

	@Test
	void makesNoElementsOfDepartments() {
		Draft draft = read(COLUMNS);

		assertThat(draft.elements()).extracting(DraftElement::title).noneMatch((title) -> title.contains("課"));
		assertThat(draft.account()).filteredOn((text) -> text.text().endsWith("課") && text.role() != TextRole.HEADER)
			.extracting(AccountedText::role)
			.containsOnly(TextRole.IGNORED);
	}

	@Test
	void joinsCellsAroundTheCodesOfTheirRows() {
		assertThat(outline(read(ROWS))).contains("施策 1-1 だれもが安心して暮らせる福祉のしくみ < 谷のくらし", "取組 1-2-1 通院の支援 < 安心できる医療の体制");
	}

	@Test
	void tellsCodesWithoutNames() {
		Draft draft = read(COLUMNS.replace("ホタルの放流\n", ""));

		assertThat(draft.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.CODES_WITHOUT_NAME);
		assertThat(draft.elements()).hasSize(7);
	}

	@Test
	void leavesOutlinesAlone() {
		assertThat(TornProposer.propose(List.of(flow("""
				1 緑の谷を守り育てる
				1-1 森林の手入れ
				1-1-1 間伐の実施
				1-1-2 苗木の配布
				1-2 清流の保全
				1-2-1 水質の調査
				1-2-2 ホタルの放流
				""")), List.of())).isEmpty();
	}

	private static Draft read(String text) {
		List<DocumentFlow> flows = List.of(flow(text));
		Optional<TornGrammar> grammar = TornProposer.propose(flows, List.of());
		assertThat(grammar).isPresent();
		return TornReader.read(flows, grammar.get());
	}

	private static DocumentFlow flow(String text) {
		List<Block> lines = new ArrayList<>();
		List<String> all = text.lines().toList();
		for (int i = 0; i < all.size(); i++) {
			if (!all.get(i).isBlank()) {
				lines.add(new TextLine(all.get(i).strip(), new Address.OfLine(i + 1), LineStyle.PLAIN,
						TextLine.Role.TEXT));
			}
		}
		return new DocumentFlow("table.txt", lines, List.of());
	}

	private static List<String> outline(Draft draft) {
		return draft.elements()
			.stream()
			.map((element) -> draft.levels().get(element.level()) + ' ' + element.code() + ' ' + element.title()
					+ ((element.parent() != null) ? " < " + draft.elements().get(element.parent()).title() : ""))
			.toList();
	}

}
