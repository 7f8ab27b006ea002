package io.taikei.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.model.SourceSpan;

/** Cuts a torn table's lines into pieces, at blank lines and headers. */
final class TableLexer {

	private static final Pattern CODED = Pattern.compile(
			"\\s*(?<code>[0-9０-９]+(?:[-‐-―−－][0-9０-９]+)+)(?:[\\s\\u3000]+(?<name>.+))?",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern GAP = Pattern.compile("[ \\u3000]+");

	private final SourceDocument document;

	private final List<String> columnNames;

	private final String lastColumn;

	private final int deepest;

	private final List<TablePiece> pieces = new ArrayList<>();

	/**
	 * @param document the document
	 * @param columnNames the levels' names as the column headers print them, from the top
	 * down
	 */
	TableLexer(SourceDocument document, List<String> columnNames) {
		this.document = document;
		this.columnNames = columnNames.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
		this.lastColumn = columnNames.getLast();
		this.deepest = columnNames.size() - 1;
	}

	List<TablePiece> pieces() {
		int first = 0;
		List<String> lines = this.document.lines();
		for (int i = 0; i <= lines.size(); i++) {
			boolean header = i < lines.size() && isHeader(lines.get(i));
			if (i == lines.size() || lines.get(i).isBlank() || header) {
				addBlock(first, i);
				first = i + 1;
			}
			if (header) {
				this.pieces.add(new TablePiece.Header(span(i, i + 1), lines.get(i).contains(this.lastColumn)));
			}
		}
		return List.copyOf(this.pieces);
	}

	private boolean isHeader(String line) {
		String rest = line;
		for (String name : this.columnNames) {
			rest = rest.replace(name, "");
		}
		return !line.isBlank() && rest.isBlank();
	}

	private void addBlock(int from, int to) {
		if (from < to) {
			this.pieces.add(piece(span(from, to), this.document.lines().subList(from, to)));
		}
	}

	private TablePiece piece(SourceSpan source, List<String> block) {
		String text = String.join("", block.stream().map(String::strip).toList());
		if (block.size() > 1
				&& block.stream().allMatch((line) -> line.strip().codePointCount(0, line.strip().length()) == 1)) {
			return new TablePiece.VerticalLabel(source, text);
		}
		if (text.startsWith("※")) {
			return new TablePiece.Note(source, text.substring(1).strip());
		}
		Matcher coded = CODED.matcher(block.getFirst());
		return coded.matches() ? coded(source, coded, block) : new TablePiece.Text(source, text);
	}

	private TablePiece coded(SourceSpan source, Matcher coded, List<String> block) {
		TableCode code = TableCode.of(coded.group("code"));
		String beside = (coded.group("name") != null) ? coded.group("name").strip() : "";
		List<String> cells = GAP.splitAsStream(beside).toList();
		if (code.depth() == this.deepest && cells.size() == 2 && block.size() == 1) {
			return new TablePiece.Row(source, code, cells.getFirst(), cells.getLast());
		}
		List<String> below = block.subList(1, block.size()).stream().map(String::strip).toList();
		return new TablePiece.Coded(source, code, beside + String.join("", below));
	}

	private SourceSpan span(int from, int to) {
		return this.document.span(from + 1, to);
	}

}
