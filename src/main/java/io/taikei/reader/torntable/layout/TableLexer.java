package io.taikei.reader.torntable.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.model.SourceSpan;
import io.taikei.source.SourceDocument;
import io.taikei.text.Bilingual;
import io.taikei.text.JapaneseText;

/** Cuts a torn table's lines into pieces, at blank lines and headers. */
public final class TableLexer {

	/**
	 * {@code ※}, {@code ＊1 }, {@code [※]}, {@code 注：}, {@code （注1）}; a number that goes
	 * on is the note's own.
	 */
	private static final Pattern NOTE = Pattern.compile("""
			(?:[\\[［〔【(（](?:[*＊※]+|注)\\p{Nd}{0,2}[\\]］〕】)）]\
			|[*＊※]+(?:\\p{Nd}{1,2}(?=[)）:：\\s\\u3000]))?\
			|注\\p{Nd}{0,2}(?=[)）:：.．\\s\\u3000]))[)）:：.．\\s\\u3000]*""");

	/** A page number between dashes; a mere number may be a code. */
	private static final Pattern FURNITURE = Pattern.compile("-\\s*\\p{Nd}{1,4}\\s*-");

	/**
	 * One letter alone is a label such as 緑; a syllable is the end of a wrapped title.
	 */
	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern GAP = Pattern.compile("[ \\u3000]+");

	private final SourceDocument document;

	private final TableCodes codes;

	private final List<String> columnNames;

	private final String lastColumn;

	private final int deepest;

	private final List<TablePiece> pieces = new ArrayList<>();

	/**
	 * @param document the document
	 * @param codes how it prints codes
	 * @param columnNames the levels' names as the column headers print them, from the top
	 * down
	 */
	public TableLexer(SourceDocument document, TableCodes codes, List<String> columnNames) {
		this.document = document;
		this.codes = codes;
		this.columnNames = columnNames.stream()
			.map(JapaneseText::matchKey)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		this.lastColumn = JapaneseText.matchKey(columnNames.getLast());
		this.deepest = columnNames.size() - 1;
	}

	public List<TablePiece> pieces() {
		int first = 0;
		List<String> lines = this.document.lines();
		for (int i = 0; i <= lines.size(); i++) {
			boolean header = i < lines.size() && isHeader(lines.get(i));
			if (i == lines.size() || lines.get(i).isBlank() || header) {
				addBlock(first, i);
				first = i + 1;
			}
			if (header) {
				this.pieces.add(new TablePiece.Header(span(i, i + 1),
						JapaneseText.matchKey(lines.get(i)).contains(this.lastColumn)));
			}
		}
		settleSingleLetters();
		return withTitles();
	}

	/** One letter is a label where a title follows, else the rest of a wrapped name. */
	private void settleSingleLetters() {
		boolean labelled = this.pieces.stream()
			.noneMatch((piece) -> piece instanceof TablePiece.Coded coded && coded.code().depth() == 1);
		for (int i = 0; i < this.pieces.size(); i++) {
			boolean beforeTitle = i + 1 < this.pieces.size() && this.pieces.get(i + 1) instanceof TablePiece.Text;
			if (this.pieces.get(i) instanceof TablePiece.VerticalLabel label && isSingleLetter(label.text())
					&& !(labelled && beforeTitle)) {
				this.pieces.set(i, new TablePiece.Text(label.source(), label.text()));
			}
		}
	}

	/** The pieces, where texts above the first page's header are its title. */
	private List<TablePiece> withTitles() {
		int first = 0;
		while (first < this.pieces.size() && this.pieces.get(first) instanceof TablePiece.Text) {
			first++;
		}
		boolean aboveTable = first < this.pieces.size() && this.pieces.get(first) instanceof TablePiece.Header header
				&& header.opensPage();
		for (int i = 0; aboveTable && i < first; i++) {
			this.pieces.set(i, new TablePiece.Title(this.pieces.get(i).source()));
		}
		return List.copyOf(this.pieces);
	}

	private boolean isHeader(String line) {
		String rest = JapaneseText.matchKey(line);
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
		if (block.stream().allMatch(TableLexer::isSingleLetter)
				&& (block.size() > 1 || HAN.matcher(JapaneseText.matchKey(text)).matches())) {
			return new TablePiece.VerticalLabel(source, text);
		}
		if (FURNITURE.matcher(JapaneseText.matchKey(text)).matches()) {
			return new TablePiece.Furniture(source);
		}
		Matcher note = NOTE.matcher(text);
		if (note.lookingAt()) {
			return new TablePiece.Note(source, text.substring(note.end()));
		}
		Optional<TableCodes.Found> found = this.codes.find(block.getFirst(), block.size() > 1);
		return found.isPresent() ? coded(source, found.get(), block) : new TablePiece.Text(source, text);
	}

	private TablePiece coded(SourceSpan source, TableCodes.Found found, List<String> block) {
		Optional<Bilingual> problem = this.codes.problem(found);
		if (problem.isPresent()) {
			return new TablePiece.Misfit(source, problem.get());
		}
		List<String> cells = GAP.splitAsStream(found.name()).toList();
		if (found.code().depth() == this.deepest && cells.size() == 2 && block.size() == 1) {
			return new TablePiece.Row(source, found.code(), cells.getFirst(), cells.getLast());
		}
		List<String> below = block.subList(1, block.size()).stream().map(String::strip).toList();
		return new TablePiece.Coded(source, found.code(), found.name() + String.join("", below));
	}

	private static boolean isSingleLetter(String line) {
		String text = JapaneseText.matchKey(line);
		return text.codePointCount(0, text.length()) == 1 && !text.codePoints().allMatch(Character::isDigit);
	}

	private SourceSpan span(int from, int to) {
		return this.document.span(from + 1, to);
	}

}
