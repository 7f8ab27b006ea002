package io.taikei.intake.file.word;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.RunningText;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.file.FlowBuilder;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a document of an old Word. Where its text boxes and notes stand is not
 * known, so they come behind the text, and what is printed on every page last.
 */
final class DocFlow {

	/** The level of text in an outline. */
	private static final int BODY = 9;

	private static final float TWENTIETHS = 20;

	private final HWPFDocument document;

	private final FlowBuilder flow;

	private final DocText text = new DocText();

	private final DocNumbering numbering = new DocNumbering();

	DocFlow(HWPFDocument document, FlowBuilder flow) {
		this.document = document;
		this.flow = flow;
	}

	void read() {
		Stream
			.of(this.document.getRange(), this.document.getMainTextboxRange(), this.document.getFootnoteRange(),
					this.document.getEndnoteRange())
			.forEach(this::walk);
		HeaderStories edges = new HeaderStories(this.document);
		Set<String> seen = new HashSet<>();
		Stream
			.of(edges.getFirstHeaderSubrange(), edges.getEvenHeaderSubrange(), edges.getOddHeaderSubrange(),
					edges.getFirstFooterSubrange(), edges.getEvenFooterSubrange(), edges.getOddFooterSubrange())
			.forEach((edge) -> runningLines(edge, seen));
	}

	private void walk(Range range) {
		for (int i = 0; i < range.numParagraphs(); i++) {
			Paragraph paragraph = range.getParagraph(i);
			if (paragraph.isInTable()) {
				Table table = range.getTable(paragraph);
				add(table);
				i += Math.max(table.numParagraphs() - 1, 0);
			}
			else {
				add(paragraph);
			}
		}
	}

	private void add(Paragraph paragraph) {
		String number = this.numbering.before(paragraph);
		String words = this.text.of(paragraph);
		String style = style(paragraph);
		if (HeadingStyle.isNamed(style) && !words.isBlank()) {
			this.flow.heading(number + words);
		}
		int heading = (paragraph.getLvl() < BODY) ? paragraph.getLvl() + 1 : HeadingStyle.rank(style);
		this.flow.paragraph(words.isBlank() ? "" : number + words, look(paragraph, heading), Role.TEXT);
		this.flow.notShown(this.text.takeHidden());
	}

	/** A single cell is a box around text. */
	private void add(Table table) {
		if (table.numRows() == 1 && table.getRow(0).numCells() == 1) {
			Range cell = table.getRow(0).getCell(0);
			for (int i = 0; i < cell.numParagraphs(); i++) {
				add(cell.getParagraph(i));
			}
		}
		else {
			this.flow.table(DocTable.read(table, this.flow, this.text, this.numbering));
			this.flow.notShown(this.text.takeHidden());
		}
	}

	private String style(Paragraph paragraph) {
		StyleDescription style = this.document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
		return (style != null && style.getName() != null) ? style.getName() : "";
	}

	private static LineStyle look(Paragraph paragraph, int heading) {
		int letters = 0;
		int bold = 0;
		float size = 0;
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			CharacterRun run = paragraph.getCharacterRun(i);
			int length = run.text().strip().length();
			size = (size == 0 && length > 0) ? run.getFontSize() / 2f : size;
			letters += length;
			bold += run.isBold() ? length : 0;
		}
		int list = (heading == 0 && paragraph.isInList()) ? paragraph.getIlvl() + 1 : 0;
		float left = Math.max(paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent(), 0) / TWENTIETHS;
		return new LineStyle(heading, list, size, 2 * bold > letters, left);
	}

	private void runningLines(@Nullable Range edge, Set<String> seen) {
		if (edge == null) {
			return;
		}
		for (int i = 0; i < edge.numParagraphs(); i++) {
			String words = this.text.of(edge.getParagraph(i));
			if (seen.add(words)) {
				Role role = RunningText.pageNumber(words).isPresent() ? Role.PAGE_NUMBER : Role.RUNNING;
				this.flow.paragraph(words, LineStyle.PLAIN, role);
			}
		}
	}

}
