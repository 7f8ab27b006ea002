package io.taikei.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import static org.assertj.core.api.Assertions.assertThat;

class CrosswalkDocumentTests {

	@Test
	void tellsThePairsWithTheirReasons() throws IOException {
		try (XWPFDocument document = read()) {
			XWPFTable pairs = document.getTables().getFirst();

			assertThat(texts(pairs.getRow(0))).containsExactly("かぜ町の番号", "かぜ町の名称", "かぜ町の出典", "みず市の番号", "みず市の名称",
					"みず市の体系での位置", "みず市の出典", "度合い", "段階と判断", "理由");
			assertThat(texts(pairs.getRow(1))).containsExactly("1", "風のまちを育てる", "原文 3行", "1-1", "＝水辺の再生",
					"1 =HYPERLINK(\"x\")", "原文 4行", "0.81", "直接対応\n確からしさ 高い\n自動判定", "テーマ：風\nことば：水辺");
			assertThat(texts(pairs.getRow(2))).contains("みず計画.pdf\n3ページ", "言語モデル（読み手 1.10）、企画課が確認：両方の文書からそう読める。");
		}
	}

	@Test
	void tellsAGoalOnceForAllItsCounterparts() throws IOException {
		try (XWPFDocument document = read()) {
			XWPFTable pairs = document.getTables().getFirst();

			assertThat(merge(pairs.getRow(1).getCell(1))).isEqualTo(STMerge.RESTART);
			assertThat(merge(pairs.getRow(2).getCell(1))).isEqualTo(STMerge.CONTINUE);
			assertThat(texts(pairs.getRow(2)).subList(0, 3)).containsOnly("");
		}
	}

	@Test
	void tellsWhatHasNoCounterpartAndHowToReadIt() throws IOException {
		try (XWPFDocument document = read()) {
			assertThat(texts(document.getTables().getLast().getRow(1))).startsWith("かぜ町", "対応なし", "目標", "2", "-風をはかる");
			assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
				.contains("対照表", "一方のみにあるもの", "出典", "凡例", ExportLabels.SIMILAR)
				.anyMatch((text) -> text.startsWith("列の計画：みず市") && text.contains("みず計画.pdf"));
		}
	}

	@Test
	void standsOnA4LandscapeWithRepeatedHeaders() throws IOException {
		try (XWPFDocument document = read()) {
			assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
				.isEqualTo(STPageOrientation.LANDSCAPE);
			assertThat(document.getTables()).allMatch((table) -> table.getRow(0).isRepeatHeader());
		}
	}

	@Test
	void isTheSameForTheSameCrosswalk() throws IOException {
		assertThat(CrosswalkDocument.of(SampleCrosswalk.paper()))
			.isEqualTo(CrosswalkDocument.of(SampleCrosswalk.paper()));
	}

	private static XWPFDocument read() throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(CrosswalkDocument.of(SampleCrosswalk.paper())));
	}

	private static List<String> texts(XWPFTableRow row) {
		return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
	}

	private static STMerge.Enum merge(XWPFTableCell cell) {
		return cell.getCTTc().getTcPr().getVMerge().getVal();
	}

}
