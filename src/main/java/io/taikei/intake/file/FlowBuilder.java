package io.taikei.intake.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;

/** Gathers what stands in a document of paragraphs and tables, and counts both. */
public final class FlowBuilder {

	/** How much of the text that is not shown is told. */
	private static final int MOST_TOLD = 300;

	private final String file;

	private final FileLimits limits;

	private final List<Block> blocks = new ArrayList<>();

	private final List<String> notShown = new ArrayList<>();

	private int paragraphs;

	private int tables;

	private String heading = "";

	public FlowBuilder(Path file) {
		this.file = FileName.of(file);
		this.limits = new FileLimits(file);
	}

	/**
	 * A paragraph, of which each line that somebody broke is a line with the paragraph's
	 * address. A blank one counts, but has no lines.
	 */
	public void paragraph(String text, LineStyle style, TextLine.Role role) {
		this.paragraphs++;
		lines(text, new Address.OfParagraph(this.paragraphs), style, role);
	}

	/** The lines of a text that has an address of its own. */
	public void lines(String text, Address address, LineStyle style, TextLine.Role role) {
		text.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.forEach((line) -> this.blocks.add(new TextLine(line, address, style, role)));
	}

	/** What names the tables that follow. */
	public void heading(String text) {
		this.heading = text;
	}

	public String heading() {
		return this.heading;
	}

	public GridBuilder grid(String name) {
		return new GridBuilder(name, this.limits);
	}

	/** The number of the next table, from 1. */
	public int nextTable() {
		this.tables++;
		return this.tables;
	}

	/** A table, unless nothing is written in it. */
	public void table(SourceTable table) {
		if (table.hasText()) {
			this.blocks.add(table);
		}
	}

	/** A text that is left out, as nobody sees it. */
	public void notShown(String text) {
		if (!text.isBlank()) {
			this.notShown.add(text.strip());
		}
	}

	public String file() {
		return this.file;
	}

	public DocumentFlow build() {
		return new DocumentFlow(this.file, this.blocks, doubts());
	}

	private List<Doubt> doubts() {
		if (this.notShown.isEmpty()) {
			return List.of();
		}
		String all = String.join(" / ", this.notShown).replaceAll("\\s+", " ");
		String told = (all.length() > MOST_TOLD) ? all.substring(0, MOST_TOLD) + "…" : all;
		return List.of(Doubt.of(Doubt.Kind.HIDDEN_TEXT, List.of(), told));
	}

}
