package io.taikei.intake.outline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;

/** Puts the wrapped lines of documents together. */
public final class Passages {

	private final LineParser parser;

	private final List<Passage> passages = new ArrayList<>();

	private Passages(CodeGrammar grammar) {
		this.parser = new LineParser(grammar);
	}

	/** All that stands in the documents, in its order; blank lines are left out. */
	public static List<Passage> of(List<DocumentFlow> flows, CodeGrammar grammar) {
		Passages found = new Passages(grammar);
		flows.forEach(found::add);
		return Overviews.asFurniture(found.passages);
	}

	private void add(DocumentFlow flow) {
		List<Block> blocks = TextColumns.asLines(flow);
		Set<TextLine> furniture = Furniture.of(flow.lines().toList());
		Wrapping wrapping = new Wrapping(flow, this.parser);
		List<TextLine> open = new ArrayList<>();
		List<Paragraph> between = new ArrayList<>();
		for (Block block : blocks) {
			switch (block) {
				case SourceTable table -> {
					end(flow, open, between);
					this.passages.add(new FlowTable(flow.file(), table.grid()));
				}
				case TextLine line when line.text().isBlank() -> {
				}
				case TextLine line when furniture.contains(line) ->
					between.add(this.parser.parse(flow.file(), List.of(line)).asFurniture());
				case TextLine line -> {
					if (!open.isEmpty() && !wrapping.goesOn(open, line)) {
						end(flow, open, between);
					}
					open.add(line);
				}
			}
		}
		end(flow, open, between);
	}

	/** A paragraph goes on over the edges of pages, which then follow it. */
	private void end(DocumentFlow flow, List<TextLine> open, List<Paragraph> between) {
		if (!open.isEmpty()) {
			this.passages.add(this.parser.parse(flow.file(), open));
		}
		this.passages.addAll(between);
		open.clear();
		between.clear();
	}

}
