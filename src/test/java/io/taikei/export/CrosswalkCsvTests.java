package io.taikei.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.model.LevelNames;
import io.taikei.model.Plan;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.Crosswalk;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CrosswalkCsvTests {

	@Test
	void isReadByExcel() throws IOException {
		assertThat(text()).startsWith("\uFEFFかぜ町の番号,かぜ町の名称,").endsWith("\r\n");
		assertThat(text().replace("\r\n", "")).doesNotContain("\r");
	}

	@Test
	void hasARowForEachPairAndForWhatHasNoCounterpart() throws IOException {
		List<CsvRecord> rows = rows();

		assertThat(rows).hasSize(6);
		assertThat(rows.get(1).getFields()).contains("風のまちを育てる", "0.8123", "自動判定", "999989-1:1-1");
		assertThat(rows.get(2).getFields()).contains("光の学び", "言語モデルが対応づけ・人が確認");
		assertThat(rows.get(3).getFields()).contains("対応なし", "999997-2:2", "");
		assertThat(rows.get(4).getFields()).contains("対応なし（人の判断）", "999997-2:3", "人（編集担当）：どちらも同じ主題を掲げる。");
		assertThat(rows.get(5).getFields()).contains("新設予定（比較できない）", "999989-1:1-3");
	}

	@Test
	void namesEachColumnOnce() throws IOException {
		assertThat(rows().getFirst().getFields()).doesNotHaveDuplicates()
			.contains("かぜ町の体系での位置", "かぜ町の出典", "みず市の体系での位置", "みず市の出典");
	}

	@Test
	void keepsTheNoteOfWhatHasNoCounterpart() throws IOException {
		assertThat(rows()).extracting((row) -> row.getFields().getLast())
			.containsExactly("注記", "", "", "", "", "※新設予定");
	}

	@Test
	void keepsASpreadsheetFromCalculatingATitle() throws IOException {
		assertThat(rows().get(1).getField(5)).isEqualTo("'＝水辺の再生");
		assertThat(rows().get(3).getField(1)).isEqualTo("'-風をはかる");
		assertThat(rows().get(1).getField(6)).isEqualTo("1 =HYPERLINK(\"x\")");
	}

	@Test
	void keepsASpreadsheetFromCalculatingATown() throws IOException {
		Crosswalk sample = SampleCrosswalk.crosswalk();
		PlanSummary town = new PlanSummary("999997-2", "計画", "2", Plan.Status.ADOPTED,
				new PlanSummary.Town("999997", "=HYPERLINK(1)&"), LevelNames.NONE);
		Crosswalk crosswalk = new Crosswalk(town, sample.to(), sample.fromKind(), sample.toKind(), sample.at(),
				sample.rows(), sample.compared(), sample.gaps(), sample.placeholders(), sample.explanation());

		assertThat(new String(CrosswalkCsv.of(crosswalk), StandardCharsets.UTF_8))
			.startsWith("\uFEFF'=HYPERLINK(1)&の番号,'=HYPERLINK(1)&の名称,");
	}

	private static List<CsvRecord> rows() throws IOException {
		return CsvReader.builder().ofCsvRecord(text().substring(1)).stream().toList();
	}

	private static String text() throws IOException {
		return new String(CrosswalkCsv.of(SampleCrosswalk.crosswalk()), StandardCharsets.UTF_8);
	}

}
