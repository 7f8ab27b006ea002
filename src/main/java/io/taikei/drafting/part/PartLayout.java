package io.taikei.drafting.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import io.taikei.drafting.part.SourcePart.Heading;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Documents divided into parts that a page can show: no browser holds a sheet of 20,000
 * rows. However they are read, the division is the same.
 */
public final class PartLayout {

	static final int MOST_ROWS = 200;

	/** In characters; a cell without text counts too, as a page says where it is. */
	static final int MOST_TEXT = 12_000;

	private static final int EMPTY_CELL = 8;

	private final PlaceKeys keys;

	private final List<Division> divisions = new ArrayList<>();

	private final Map<String, Integer> parts = new HashMap<>();

	private int tables;

	public PartLayout(List<DocumentFlow> documents) {
		this.keys = new PlaceKeys(documents);
		documents.forEach(this::divide);
	}

	/** The names of the places of the documents. */
	public PlaceKeys keys() {
		return this.keys;
	}

	/** What the parts are. */
	public List<Heading> headings() {
		return this.divisions.stream().map(Division::heading).toList();
	}

	/** The part that shows a place; null where none does. */
	public @Nullable Integer partOf(String key) {
		return this.parts.get(key);
	}

	List<Division> divisions() {
		return this.divisions;
	}

	private void divide(DocumentFlow document) {
		List<TextLine> lines = new ArrayList<>();
		int before = 0;
		for (Block block : document.blocks()) {
			if (block instanceof TextLine line && continues(lines, line)) {
				lines.add(line);
				continue;
			}
			before = addLines(document, lines, before);
			switch (block) {
				case TextLine line -> lines.add(line);
				case SourceTable table -> addTable(document, table);
			}
		}
		addLines(document, lines, before);
	}

	private static boolean continues(List<TextLine> lines, TextLine next) {
		return lines.isEmpty()
				|| (lines.size() < MOST_ROWS && Objects.equals(page(lines.getFirst().address()), page(next.address()))
						&& lines.stream().mapToInt((line) -> line.text().length()).sum() < MOST_TEXT);
	}

	private int addLines(DocumentFlow document, List<TextLine> lines, int before) {
		if (lines.isEmpty()) {
			return before;
		}
		List<NumberedRow> rows = IntStream.range(0, lines.size())
			.mapToObj((index) -> new NumberedRow(number(lines.get(index).address(), before + index + 1),
					List.of(new Cell(lines.get(index).text(), lines.get(index).address(), false))))
			.toList();
		add(new Heading(this.divisions.size() + 1, document.file(), null, "", page(lines.getFirst().address()),
				page(lines.getLast().address()), rows.getFirst().number(), rows.getLast().number()), List.of(), rows);
		int after = before + lines.size();
		lines.clear();
		return after;
	}

	private void addTable(DocumentFlow document, SourceTable table) {
		this.tables++;
		List<NumberedRow> rows = new ArrayList<>();
		int weight = 0;
		List<List<Cell>> all = table.grid().rows();
		for (int index = 0; index < all.size(); index++) {
			rows.add(new NumberedRow(index + 1, all.get(index)));
			weight += all.get(index).stream().mapToInt((cell) -> EMPTY_CELL + cell.text().length()).sum();
			if (rows.size() == MOST_ROWS || weight > MOST_TEXT || index == all.size() - 1) {
				add(new Heading(this.divisions.size() + 1, document.file(), this.tables, table.grid().name(),
						page(rows.getFirst().cells().getFirst().address()),
						page(rows.getLast().cells().getLast().address()), rows.getFirst().number(),
						rows.getLast().number()), letters(table.grid().width()), List.copyOf(rows));
				rows.clear();
				weight = 0;
			}
		}
	}

	private void add(Heading heading, List<String> columns, List<NumberedRow> rows) {
		this.divisions.add(new Division(heading, columns, rows));
		rows.stream()
			.flatMap((row) -> row.cells().stream())
			.forEach((cell) -> this.parts
				.putIfAbsent(this.keys.of(new DocumentPlace(heading.document(), cell.address())), heading.number()));
	}

	private static List<String> letters(int width) {
		return IntStream.range(0, width).mapToObj(CellReference::convertNumToColString).toList();
	}

	private static @Nullable Integer page(Address address) {
		return (address instanceof Address.OfPage page) ? page.page() : null;
	}

	private static int number(Address address, int otherwise) {
		return switch (address) {
			case Address.OfLine(int line) -> line;
			case Address.OfParagraph(int paragraph) -> paragraph;
			case Address.OfSheet(String sheet, int row, int column) -> row;
			case Address.OfTable(int table, int row, int column) -> row;
			case Address.OfPage page -> otherwise;
		};
	}

	/**
	 * A part, before it is told what became of its texts.
	 *
	 * @param heading what it is
	 * @param columns the letters of the columns; empty where it has lines
	 * @param rows the rows or lines
	 */
	record Division(Heading heading, List<String> columns, List<NumberedRow> rows) {

	}

	/**
	 * A row of a table, or a line as its only cell.
	 *
	 * @param number its number in the table, or in its document
	 * @param cells its cells
	 */
	record NumberedRow(int number, List<Cell> cells) {

	}

}
