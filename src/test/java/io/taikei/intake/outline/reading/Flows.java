package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.outline.proposal.OutlineProposer;

/** Documents and readings of them as texts. */
final class Flows {

	private Flows() {
	}

	/** A plain text; lines with {@code |} between cells are a table. */
	static DocumentFlow text(String text) {
		List<Block> blocks = new ArrayList<>();
		List<List<Cell>> rows = new ArrayList<>();
		int number = 0;
		for (String line : text.split("\n", -1)) {
			number++;
			if (line.contains("|")) {
				List<Cell> cells = new ArrayList<>();
				for (String cell : line.split("\\|")) {
					cells.add(new Cell(cell.strip(), new Address.OfTable(1, number, cells.size() + 1), false));
				}
				rows.add(cells);
				continue;
			}
			endTable(rows, blocks);
			blocks.add(new TextLine(line, new Address.OfLine(number), LineStyle.PLAIN, TextLine.Role.TEXT));
		}
		endTable(rows, blocks);
		return new DocumentFlow("plan.txt", blocks, List.of());
	}

	private static void endTable(List<List<Cell>> rows, List<Block> blocks) {
		if (!rows.isEmpty()) {
			blocks.add(new SourceTable(new Grid("plan.txt", "", List.copyOf(rows)), false));
			rows.clear();
		}
	}

	/** Paragraphs, each behind its rank as a heading; 0 is no heading. */
	static DocumentFlow paragraphs(String... ranked) {
		List<Block> blocks = new ArrayList<>();
		for (String line : ranked) {
			blocks.add(new TextLine(line.substring(1), new Address.OfParagraph(blocks.size() + 1),
					new LineStyle(line.charAt(0) - '0', 0, 0, false, 0), TextLine.Role.TEXT));
		}
		return new DocumentFlow("plan.docx", blocks, List.of());
	}

	static Draft read(DocumentFlow flow, String... levels) {
		List<DocumentFlow> flows = List.of(flow);
		return OutlineReader.read(flows, OutlineProposer.propose(flows, List.of(levels)));
	}

	static Draft read(String text, String... levels) {
		return read(text(text), levels);
	}

	/** The elements, a line each, deeper ones further to the right. */
	static String tree(Draft draft) {
		StringBuilder tree = new StringBuilder();
		for (DraftElement element : draft.elements()) {
			tree.append("  ".repeat(element.level()));
			Stream.ofNullable(element.code()).forEach((code) -> tree.append(code).append(' '));
			tree.append(element.title()).append('\n');
		}
		return tree.toString();
	}

	static DraftElement element(Draft draft, String title) {
		return draft.elements()
			.stream()
			.filter((element) -> element.title().equals(title))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No element " + title + " in\n" + tree(draft)));
	}

}
