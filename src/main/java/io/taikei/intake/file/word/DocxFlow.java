package io.taikei.intake.file.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.RunningText;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.file.FlowBuilder;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;

/**
 * Walks through a document of Word from paragraph to paragraph, with tables and boxes in
 * their place. What is printed on every page comes last, once.
 */
final class DocxFlow {

	private final XWPFDocument document;

	private final FlowBuilder flow;

	private final DocxNumbering numbering;

	private final DocxStyles styles;

	DocxFlow(XWPFDocument document, FlowBuilder flow) {
		this.document = document;
		this.flow = flow;
		this.styles = new DocxStyles(document);
		this.numbering = new DocxNumbering(document, this.styles);
	}

	void read() {
		List<CTSdtBlock> controls = this.document.getDocument().getBody().getSdtList();
		walk(DocxBody.elements(this.document.getBodyElements(), controls, this.document));
		Set<String> seen = new HashSet<>();
		List<XWPFHeaderFooter> edges = new ArrayList<>(this.document.getHeaderList());
		edges.addAll(this.document.getFooterList());
		edges.forEach((edge) -> runningLines(edge, seen));
	}

	private void walk(List<IBodyElement> elements) {
		for (IBodyElement element : elements) {
			if (element instanceof XWPFParagraph paragraph) {
				add(paragraph);
			}
			else if (element instanceof XWPFTable table) {
				add(table);
			}
		}
	}

	private void add(XWPFParagraph paragraph) {
		String text = DocxText.of(paragraph, this.numbering);
		if (DocxText.isHeading(paragraph)) {
			this.flow.heading(text);
		}
		int list = this.numbering.depth(paragraph);
		this.flow.paragraph(text, this.styles.of(paragraph, list), Role.TEXT);
		this.flow.notShown(DocxText.hidden(paragraph));
		DocxText.notes(List.of(paragraph)).forEach((note) -> this.flow.paragraph(note, LineStyle.PLAIN, Role.TEXT));
		walk(DocxBody.boxes(paragraph));
	}

	/** A single cell is a box around text. */
	private void add(XWPFTable table) {
		if (table.getRows().size() == 1 && table.getRow(0).getTableICells().size() == 1
				&& table.getRow(0).getCell(0) != null) {
			walk(elements(table.getRow(0).getCell(0)));
			return;
		}
		this.flow.table(DocxTable.read(table, this.flow, this.numbering));
		for (XWPFTableCell cell : DocxTable.cells(table)) {
			cell.getTables().forEach(this::add);
		}
	}

	private static List<IBodyElement> elements(XWPFTableCell cell) {
		return DocxBody.elements(cell.getBodyElements(), cell.getCTTc().getSdtList(), cell);
	}

	private void runningLines(XWPFHeaderFooter edge, Set<String> seen) {
		for (IBodyElement element : edge.getBodyElements()) {
			if (element instanceof XWPFParagraph paragraph) {
				runningLine(paragraph, seen);
			}
			else if (element instanceof XWPFTable table) {
				DocxTable.cells(table)
					.forEach((cell) -> cell.getParagraphs().forEach((paragraph) -> runningLine(paragraph, seen)));
			}
		}
	}

	private void runningLine(XWPFParagraph paragraph, Set<String> seen) {
		String text = DocxText.of(paragraph, this.numbering);
		if (seen.add(text)) {
			Role role = RunningText.pageNumber(text).isPresent() ? Role.PAGE_NUMBER : Role.RUNNING;
			this.flow.paragraph(text, this.styles.of(paragraph, 0), role);
		}
		DocxBody.boxes(paragraph)
			.stream()
			.filter(XWPFParagraph.class::isInstance)
			.forEach((inBox) -> runningLine((XWPFParagraph) inBox, seen));
	}

}
