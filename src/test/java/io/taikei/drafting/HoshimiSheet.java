package io.taikei.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table of a plan of the fictional Hoshimi, as a city would publish it. */
public final class HoshimiSheet {

	private static final List<List<String>> ROWS = List.of(List.of("第2次ほしみ市総合計画 施策体系", "", "", ""),
			List.of("基本目標", "施策", "事務事業", "担当課"), List.of("1 水と緑のまち", "1-1 樹林地の保全", "里山の手入れの支援", "環境課"),
			List.of("1 水と緑のまち", "1-1 樹林地の保全", "樹林地の調査", "環境課"), List.of("1 水と緑のまち", "1-2 水辺の再生", "用水路の清掃", "下水道課"),
			List.of("2 ともに育つまち", "2-1 子育ての支援", "子育て相談の実施", "子ども課"), List.of("2 ともに育つまち", "2-1 子育ての支援", "保育所の整備", "保育課"),
			List.of("2 ともに育つまち", "2-2 学びの支援", "図書館の充実", "図書館"));

	private HoshimiSheet() {
	}

	/** As a workbook of one sheet. */
	public static byte[] workbook() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("施策体系");
			for (List<String> texts : ROWS) {
				Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
				texts.forEach((text) -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
			}
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
