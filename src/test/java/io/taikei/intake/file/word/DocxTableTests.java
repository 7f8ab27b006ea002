package io.taikei.intake.file.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FileTables;
import io.taikei.intake.file.GridTexts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRuby;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import static io.taikei.intake.file.GridTexts.texts;
import static org.assertj.core.api.Assertions.assertThat;

class DocxTableTests {

	@TempDir
	Path folder;

	private final XWPFDocument document = new XWPFDocument();

	@Test
	void fillsCellsThatAreMergedAcrossAndDownward() throws IOException {
		XWPFTable table = table(3, 3);
		write(table, 0, "政策", "指標");
		properties(table, 0, 1).addNewGridSpan().setVal(BigInteger.TWO);
		table.getRow(0).removeCell(2);
		write(table, 1, "", "現状値", "目標値");
		write(table, 2, "安心", "1", "2");
		properties(table, 0, 0).addNewVMerge().setVal(STMerge.RESTART);
		properties(table, 1, 0).addNewVMerge();

		assertThat(texts(read().getFirst())).containsExactly(List.of("政策", "指標", "指標"), List.of("政策", "現状値", "目標値"),
				List.of("安心", "1", "2"));
	}

	@Test
	void beginsANewCellWhereTheMergeBeginsAnew() throws IOException {
		XWPFTable table = table(4, 2);
		write(table, 0, "1 安心", "1-1 防災");
		write(table, 1, "", "1-2 防犯");
		write(table, 2, "2 健康", "2-1 医療");
		write(table, 3, "", "2-2 福祉");
		properties(table, 0, 0).addNewVMerge().setVal(STMerge.RESTART);
		properties(table, 1, 0).addNewVMerge().setVal(STMerge.CONTINUE);
		properties(table, 2, 0).addNewVMerge().setVal(STMerge.RESTART);
		properties(table, 3, 0).addNewVMerge().setVal(STMerge.CONTINUE);

		assertThat(texts(read().getFirst())).containsExactly(List.of("1 安心", "1-1 防災"), List.of("1 安心", "1-2 防犯"),
				List.of("2 健康", "2-1 医療"), List.of("2 健康", "2-2 福祉"));
	}

	@Test
	void keepsRowsThatBeginFurtherToTheRight() throws IOException {
		XWPFTable table = table(2, 2);
		write(table, 0, "政策", "施策");
		write(table, 1, "防災", "");
		CTRow row = table.getRow(1).getCtRow();
		row.addNewTrPr().addNewGridBefore().setVal(BigInteger.ONE);
		table.getRow(1).removeCell(1);

		assertThat(texts(read().getFirst())).containsExactly(List.of("政策", "施策"), List.of("", "防災"));
	}

	@Test
	void namesATableByTheHeadingAbove() throws IOException {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId("1");
		style.addNewName().setVal("heading 1");
		this.document.createStyles().addStyle(new XWPFStyle(style));
		XWPFParagraph heading = this.document.createParagraph();
		heading.setStyle("1");
		heading.createRun().setText("第1章　施策の体系");
		this.document.createParagraph().createRun().setText("次のとおりです。");
		write(table(1, 2), 0, "防災");

		assertThat(read().getFirst().grid().name()).isEqualTo("第1章　施策の体系");
	}

	@Test
	void makesATableInsideACellOneOfItsOwn() throws IOException {
		XWPFTable outer = table(1, 2);
		write(outer, 0, "外");
		XWPFTableCell cell = outer.getRow(0).getCell(0);
		try (var cursor = cell.getParagraphs().getFirst().getCTP().newCursor()) {
			XWPFTableRow row = cell.insertNewTbl(cursor).createRow();
			row.createCell().setText("内");
			row.createCell().setText("側");
		}

		assertThat(read()).extracting(GridTexts::texts)
			.containsExactly(List.of(List.of("外")), List.of(List.of("内", "側")));
	}

	@Test
	void readsParagraphsAsLinesWithoutReadingsAndWithoutWhatWasDeleted() throws IOException {
		XWPFTable table = table(1, 2);
		XWPFTableCell cell = table.getRow(0).getCell(0);
		XWPFParagraph first = cell.getParagraphs().getFirst();
		CTRuby ruby = first.getCTP().addNewR().addNewRuby();
		ruby.addNewRt().addNewR().addNewT().setStringValue("たいけい");
		ruby.addNewRubyBase().addNewR().addNewT().setStringValue("体系");
		first.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("旧");
		cell.addParagraph().createRun().setText("防災");

		assertThat(texts(read().getFirst())).containsExactly(List.of("体系\n防災"));
	}

	@Test
	void putsTheNumbersThatWordCountsBeforeTheirTexts() throws IOException {
		BigInteger list = list("%1", STNumberFormat.DECIMAL, "%1-%2", STNumberFormat.DECIMAL);
		XWPFTable table = table(5, 1);
		numbered(table, 0, "安心", list, 0);
		numbered(table, 1, "防災", list, 1);
		numbered(table, 2, "防犯", list, 1);
		numbered(table, 3, "健康", list, 0);
		numbered(table, 4, "医療", list, 1);

		assertThat(texts(read().getFirst())).extracting(List::getFirst)
			.containsExactly("1 安心", "1-1 防災", "1-2 防犯", "2 健康", "2-1 医療");
	}

	@Test
	void putsBulletsAndJapaneseNumeralsBeforeTheirTexts() throws IOException {
		BigInteger list = list("第%1章", STNumberFormat.JAPANESE_COUNTING, "\uF0B7", STNumberFormat.BULLET);
		XWPFTable table = table(3, 1);
		numbered(table, 0, "総論", list, 0);
		numbered(table, 1, "防災", list, 1);
		numbered(table, 2, "各論", list, 0);

		assertThat(texts(read().getFirst())).extracting(List::getFirst).containsExactly("第一章 総論", "・ 防災", "第二章 各論");
	}

	@Test
	void keepsFootnotesOfCells() throws IOException {
		XWPFTable table = table(1, 2);
		XWPFParagraph cell = table.getRow(0).getCell(0).getParagraphs().getFirst();
		cell.createRun().setText("防災");
		var note = this.document.createFootnotes().createFootnote();
		note.createParagraph().createRun().setText("災害に備えること");
		cell.addFootnoteReference(note);

		SourceTable read = read().getFirst();

		assertThat(texts(read)).containsExactly(List.of("防災"));
		assertThat(read.floatingTexts()).singleElement().asString().contains("災害に備えること");
	}

	@Test
	void findsNoTableInADocumentOfText() throws IOException {
		this.document.createParagraph().createRun().setText("第1章");

		assertThat(read()).isEmpty();
	}

	private XWPFTable table(int rows, int columns) {
		return this.document.createTable(rows, columns);
	}

	private static void write(XWPFTable table, int row, String... texts) {
		for (int column = 0; column < texts.length; column++) {
			table.getRow(row).getCell(column).setText(texts[column]);
		}
	}

	private BigInteger list(String first, STNumberFormat.Enum firstNumerals, String second,
			STNumberFormat.Enum secondNumerals) {
		CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
		levels.setAbstractNumId(BigInteger.ZERO);
		level(levels, 0, first, firstNumerals);
		level(levels, 1, second, secondNumerals);
		XWPFNumbering numbering = this.document.createNumbering();
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels)));
	}

	private static void level(CTAbstractNum levels, int level, String text, STNumberFormat.Enum numerals) {
		CTLvl form = levels.addNewLvl();
		form.setIlvl(BigInteger.valueOf(level));
		form.addNewNumFmt().setVal(numerals);
		form.addNewLvlText().setVal(text);
	}

	private static void numbered(XWPFTable table, int row, String text, BigInteger list, int level) {
		XWPFParagraph paragraph = table.getRow(row).getCell(0).getParagraphs().getFirst();
		paragraph.createRun().setText(text);
		paragraph.setNumID(list);
		paragraph.setNumILvl(BigInteger.valueOf(level));
	}

	private static CTTcPr properties(XWPFTable table, int row, int column) {
		var cell = table.getRow(row).getCell(column).getCTTc();
		return cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
	}

	private List<SourceTable> read() throws IOException {
		Path file = this.folder.resolve("体系.docx");
		try (this.document; OutputStream out = Files.newOutputStream(file)) {
			this.document.write(out);
		}
		return FileTables.tables(file);
	}

}
