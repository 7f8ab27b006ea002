package io.taikei.reader.torntable.layout;

import java.util.List;

import io.taikei.model.SourceSpan;
import io.taikei.source.SourceDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableLexerTests {

	private static final List<String> COLUMNS = List.of("大目標", "目標", "施策", "取組内容");

	@Test
	void opensAPageAtAHeaderWithTheLastColumn() {
		assertThat(pieces(" 施策 取組内容", "", "目標 大目標")).containsExactly(new TablePiece.Header(span(1, 1), true),
				new TablePiece.Header(span(3, 3), false));
	}

	@Test
	void cutsAHeaderThatFollowsTextWithoutABlankLine() {
		assertThat(pieces("施策 取組内容", "に", "施策 取組内容")).containsExactly(new TablePiece.Header(span(1, 1), true),
				new TablePiece.Text(span(2, 2), "に"), new TablePiece.Header(span(3, 3), true));
	}

	@Test
	void joinsNamesOverLinesWithoutASpace() {
		assertThat(pieces("２-３-２", "学校と地域の連携による教育力の", "向上"))
			.containsExactly(new TablePiece.Coded(span(1, 3), code("２-３-２"), "学校と地域の連携による教育力の向上"));
		assertThat(pieces("１-１　一人ひとりが", "輝くために"))
			.containsExactly(new TablePiece.Coded(span(1, 2), code("1-1"), "一人ひとりが輝くために"));
	}

	@Test
	void keepsALoneCodeWithoutAName() {
		assertThat(pieces("５−１−１")).containsExactly(new TablePiece.Coded(span(1, 1), code("5-1-1"), ""));
	}

	@Test
	void recognisesARowThatWasNotTorn() {
		assertThat(pieces("４-２-２ 循環型社会の構築 ごみの発生抑制"))
			.containsExactly(new TablePiece.Row(span(1, 1), code("4-2-2"), "循環型社会の構築", "ごみの発生抑制"));
	}

	@Test
	void readsVerticalLabelsAndNotes() {
		assertThat(pieces("子", "ど", "も", "", "※新設予定。")).containsExactly(new TablePiece.VerticalLabel(span(1, 3), "子ども"),
				new TablePiece.Note(span(5, 5), "新設予定。"));
	}

	@Test
	void recognisesHeadersAndLettersWhateverTheirCharacters() {
		assertThat(pieces(List.of("基本目標", "プラン", "取組"), "基本⽬標 フ\u309Aラン", "ﾌﾟﾗﾝ\u200B 取組", "葛\uDB40\uDD00", "⾷"))
			.containsExactly(new TablePiece.Header(span(1, 1), false), new TablePiece.Header(span(2, 2), true),
					new TablePiece.VerticalLabel(span(3, 4), "葛\uDB40\uDD00⾷"));
	}

	private static List<TablePiece> pieces(String... lines) {
		return pieces(COLUMNS, lines);
	}

	private static List<TablePiece> pieces(List<String> columns, String... lines) {
		TableCodes codes = new TableCodes(List.of(lines), columns);
		return new TableLexer(new SourceDocument("town.txt", List.of(lines)), codes, columns).pieces();
	}

	private static SourceSpan span(int firstLine, int lastLine) {
		return new SourceSpan("town.txt", firstLine, lastLine);
	}

	private static TableCode code(String raw) {
		return new TableCodes(List.of("1-1"), COLUMNS).code(raw);
	}

}
