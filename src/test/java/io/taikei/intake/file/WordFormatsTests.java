package io.taikei.intake.file;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One document of the fictional Midorino, written by the same program in three formats.
 */
class WordFormatsTests {

	@ParameterizedTest
	@ValueSource(strings = { "midorino.html", "midorino.docx", "midorino.doc" })
	void readsTheSameOfEachFormat(String name) throws URISyntaxException {
		DocumentFlow flow = FileTables
			.flow(Path.of(Objects.requireNonNull(WordFormatsTests.class.getResource(name)).toURI()));

		assertThat(flow.blocks()).extracting(WordFormatsTests::shown)
			.containsExactly("h1 緑野市総合計画", "この計画は、令和8年度から始まります。", "h2 第1章　みどりを育むまち", "- 1. 森の保全", "-- a. 里山の手入れ",
					"-- b. 市民の参加", "- 2. 川の再生", "次の文。", "- 緑化", "-- 街路樹", "- 公園",
					"[[指標, 現状値, 目標値], [緑被率, 30％, 35％], [緑被率, 31％, 36％]]", "h3 （1）担い手", "担当課：環境課", "関係課：農林課",
					"h2 第2章　安心なまち", "字下げした段落です。", "囲みの中の文章です。", "最後の段落注。");
		assertThat(flow.doubts()).isEmpty();
	}

	private static String shown(Block block) {
		return switch (block) {
			case TextLine line when line.style().heading() > 0 -> "h" + line.style().heading() + " " + line.text();
			case TextLine line when line.style().list() > 0 ->
				"-".repeat(line.style().list()) + " " + line.text().replaceFirst("^・ ", "");
			case TextLine line -> line.text();
			case SourceTable table -> List.copyOf(GridTexts.texts(table)).toString();
		};
	}

}
