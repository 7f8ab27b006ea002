package io.taikei.intake.file.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.file.FileTables;
import io.taikei.intake.file.GridTexts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DocxFlowTests {

	private static final String BOX = """
			<xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
			xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
			xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:t>本文</w:t></w:r><w:r><mc:AlternateContent>\
			<mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>基本目標1</w:t></w:r></w:p>\
			<w:p><w:r><w:t>安心のまち</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>\
			<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>基本目標1</w:t></w:r></w:p></w:txbxContent>\
			</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></xml-fragment>""";

	@TempDir
	Path folder;

	private final XWPFDocument document = new XWPFDocument();

	@Test
	void readsParagraphsAndTablesInTheirOrder() throws IOException {
		paragraph("第1章");
		XWPFTable table = this.document.createTable(1, 2);
		table.getRow(0).getCell(0).setText("指標");
		table.getRow(0).getCell(1).setText("目標値");
		paragraph("");
		paragraph("第2章");

		DocumentFlow flow = read();

		assertThat(flow.blocks()).extracting(DocxFlowTests::shown).containsExactly("第1章", "[指標, 目標値]", "第2章");
		assertThat(flow.lines()).extracting(TextLine::address)
			.containsExactly(new Address.OfParagraph(1), new Address.OfParagraph(3));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Heading1, heading 1, 1
			2, heading 2, 2
			a3, 見出し 3, 3
			見出し4, 私の書式, 4
			Title, Title, 1
			a5, 表題, 1
			TOC1, toc 1, 0
			a6, 見出しなし, 0
			""")
	void tellsTheRankOfAHeadingByItsStyle(String id, String name, int rank) throws IOException {
		style(id, name, null, (style) -> {
		});
		paragraph("防災").setStyle(id);

		assertThat(read().lines()).extracting((line) -> line.style().heading()).containsExactly(rank);
	}

	@Test
	void tellsTheRankOfAHeadingByItsLevelInTheOutline() throws IOException {
		style("h2", "heading 2", null, (style) -> {
		});
		style("own", "施策名", "h2", (style) -> {
		});
		style("leveled", "政策名", null, (style) -> style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO));
		paragraph("政策").setStyle("leveled");
		paragraph("施策").setStyle("own");
		paragraph("取組").getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.TWO);
		XWPFParagraph text = paragraph("本文");
		text.setStyle("own");
		text.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(9));

		assertThat(read().lines()).extracting(TextLine::text, (line) -> line.style().heading())
			.containsExactly(tuple("政策", 1), tuple("施策", 2), tuple("取組", 3), tuple("本文", 0));
	}

	@Test
	void putsNumbersOfAStylesListBeforeHeadings() throws IOException {
		BigInteger list = list("第%1章");
		style("h1", "heading 1", null, (style) -> style.addNewPPr().addNewNumPr().addNewNumId().setVal(list));
		style("own", "章の名", "h1", (style) -> {
		});
		paragraph("安心").setStyle("h1");
		paragraph("健康").setStyle("own");
		XWPFParagraph item = paragraph("訓練");
		item.setNumID(list("・"));
		item.setNumILvl(BigInteger.ZERO);

		assertThat(read().lines())
			.extracting(TextLine::text, (line) -> line.style().heading(), (line) -> line.style().list())
			.containsExactly(tuple("第1章 安心", 1, 0), tuple("第2章 健康", 1, 0), tuple("・ 訓練", 0, 1));
	}

	@Test
	void readsAnItemOfAListThatIsNotInTheFile() throws IOException {
		CTNum number = this.document.createNumbering().getNum(list("%1")).getCTNum();
		number.getAbstractNumId().setVal(BigInteger.TEN);
		XWPFParagraph item = paragraph("訓練");
		item.setNumID(number.getNumId());

		assertThat(read().lines()).extracting(TextLine::text).containsExactly("訓練");
	}

	@Test
	void tellsSizeWeightAndIndent() throws IOException {
		style("big", "大きい", null, (style) -> {
			style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(32));
			style.getRPr().addNewB();
		});
		paragraph("大").setStyle("big");
		XWPFParagraph small = paragraph("小");
		small.getRuns().getFirst().setFontSize(9);
		small.getRuns().getFirst().setBold(true);
		small.setIndentationLeft(400);
		XWPFParagraph plain = paragraph("細");
		plain.setStyle("big");
		plain.getRuns().getFirst().setBold(false);

		assertThat(read().lines()).extracting(TextLine::style)
			.containsExactly(new LineStyle(0, 0, 16, true, 0), new LineStyle(0, 0, 9, true, 20),
					new LineStyle(0, 0, 16, false, 0));
	}

	@Test
	void readsTextBoxesOnceBehindTheirParagraph() throws IOException, XmlException {
		this.document.createParagraph().getCTP().set(CTP.Factory.parse(BOX));
		paragraph("次");

		assertThat(read().lines()).extracting(TextLine::text).containsExactly("本文", "基本目標1", "安心のまち", "次");
	}

	@Test
	void readsWhatStandsInControls() throws IOException {
		paragraph("目次");
		CTSdtBlock control = this.document.getDocument().getBody().addNewSdt();
		control.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("第1章　総論");
		CTSdtBlock inner = control.getSdtContent().addNewSdt();
		inner.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("第2章　各論");

		assertThat(read().lines()).extracting(TextLine::text).containsExactly("目次", "第1章　総論", "第2章　各論");
	}

	@Test
	void tellsRunningLinesAndPageNumbersOnce() throws IOException {
		paragraph("本文");
		this.document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("緑野市総合計画");
		this.document.createHeader(HeaderFooterType.FIRST).createParagraph().createRun().setText("緑野市総合計画");
		this.document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("- 1 -");

		assertThat(read().lines()).extracting(TextLine::text, TextLine::role)
			.containsExactly(tuple("本文", Role.TEXT), tuple("緑野市総合計画", Role.RUNNING), tuple("- 1 -", Role.PAGE_NUMBER));
	}

	@Test
	void readsFootnotesBehindTheirParagraph() throws IOException {
		XWPFParagraph paragraph = paragraph("防災");
		var note = this.document.createFootnotes().createFootnote();
		note.createParagraph().createRun().setText("災害に備えること[注]");
		paragraph.addFootnoteReference(note);
		paragraph("防犯");

		assertThat(read().lines()).extracting(TextLine::text).containsExactly("防災", "災害に備えること[注]", "防犯");
	}

	@Test
	void tellsWhatIsHiddenOrWasDeleted() throws IOException {
		XWPFParagraph paragraph = paragraph("防災");
		XWPFRun hidden = paragraph.createRun();
		hidden.setText("（内部用）");
		hidden.setVanish(true);
		paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("旧版");

		DocumentFlow flow = read();

		assertThat(flow.lines()).extracting(TextLine::text).containsExactly("防災");
		assertThat(flow.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Doubt.Kind.HIDDEN_TEXT);
			assertThat(doubt.text().ja()).contains("（内部用）");
		});
	}

	@Test
	void takesASingleCellForABoxAroundText() throws IOException {
		XWPFTable box = this.document.createTable(1, 1);
		box.getRow(0).getCell(0).setText("基本目標1");
		box.getRow(0).getCell(0).addParagraph().createRun().setText("安心のまち");

		DocumentFlow flow = read();

		assertThat(flow.tables()).isEmpty();
		assertThat(flow.lines()).extracting(TextLine::text).containsExactly("基本目標1", "安心のまち");
	}

	private XWPFParagraph paragraph(String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.createRun().setText(text);
		return paragraph;
	}

	private void style(String id, String name, @Nullable String basedOn, Consumer<CTStyle> form) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.addNewName().setVal(name);
		if (basedOn != null) {
			style.addNewBasedOn().setVal(basedOn);
		}
		form.accept(style);
		this.document.createStyles().addStyle(new XWPFStyle(style));
	}

	private BigInteger list(String text) {
		XWPFNumbering numbering = this.document.createNumbering();
		CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
		levels.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
		CTLvl form = levels.addNewLvl();
		form.setIlvl(BigInteger.ZERO);
		form.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
		form.addNewLvlText().setVal(text);
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels)));
	}

	private static String shown(Block block) {
		return switch (block) {
			case TextLine line -> line.text();
			case SourceTable table -> GridTexts.texts(table).stream().map(List::toString).reduce("", String::concat);
		};
	}

	private DocumentFlow read() throws IOException {
		Path file = this.folder.resolve("計画.docx");
		try (this.document; OutputStream out = Files.newOutputStream(file)) {
			this.document.write(out);
		}
		return FileTables.flow(file);
	}

}
