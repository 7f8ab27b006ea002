package io.taikei.drafting.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.taikei.drafting.part.SourcePart.Box;
import io.taikei.drafting.part.SourcePart.Heading;
import io.taikei.drafting.part.SourcePart.Row;
import io.taikei.drafting.part.SourcePart.SourceCell;
import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Place;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Divides documents into parts that a page can show: no browser holds a sheet of 20,000
 * rows.
 */
public final class SourceParts {

	static final int MOST_ROWS = 200;

	/** In characters; a cell without text counts too, as a page says where it is. */
	static final int MOST_TEXT = 12_000;

	private static final int EMPTY_CELL = 8;

	private final PlaceKeys keys;

	private final Map<Place, Integer> elements = new HashMap<>();

	private final Map<Place, TextRole> roles = new HashMap<>();

	private final Consumer<SourcePart> written;

	private final List<Heading> headings = new ArrayList<>();

	private final Map<String, Integer> parts = new HashMap<>();

	private int tables;

	/**
	 * Parts of the documents of a draft.
	 * @param draft the draft, with all corrections
	 * @param written takes each part
	 */
	public SourceParts(Draft draft, PlaceKeys keys, Consumer<SourcePart> written) {
		this.keys = keys;
		this.written = written;
		for (int index = 0; index < draft.elements().size(); index++) {
			for (Place place : draft.elements().get(index).places()) {
				this.elements.putIfAbsent(place, index);
			}
		}
		for (AccountedText text : draft.account()) {
			this.roles.putIfAbsent(text.place(), text.role());
		}
	}

	/** Writes all parts. */
	public void write(List<DocumentFlow> documents) {
		for (DocumentFlow document : documents) {
			List<TextLine> lines = new ArrayList<>();
			int before = 0;
			for (Block block : document.blocks()) {
				if (block instanceof TextLine line && continues(lines, line)) {
					lines.add(line);
					continue;
				}
				before = writeLines(document, lines, before);
				switch (block) {
					case TextLine line -> lines.add(line);
					case SourceTable table -> writeTable(document, table);
				}
			}
			writeLines(document, lines, before);
		}
	}

	/** What the parts are. */
	public List<Heading> headings() {
		return List.copyOf(this.headings);
	}

	/** The part that shows a place; null where none does. */
	public @Nullable Integer partOf(String key) {
		return this.parts.get(key);
	}

	private static boolean continues(List<TextLine> lines, TextLine next) {
		return lines.isEmpty()
				|| (lines.size() < MOST_ROWS && Objects.equals(page(lines.getFirst().address()), page(next.address()))
						&& lines.stream().mapToInt((line) -> line.text().length()).sum() < MOST_TEXT);
	}

	private int writeLines(DocumentFlow document, List<TextLine> lines, int before) {
		if (lines.isEmpty()) {
			return before;
		}
		List<Row> rows = IntStream.range(0, lines.size())
			.mapToObj((index) -> new Row(number(lines.get(index).address(), before + index + 1),
					List.of(cell(document.file(), lines.get(index).text(), lines.get(index).address(), false))))
			.toList();
		add(new Heading(this.headings.size() + 1, document.file(), null, "", page(lines.getFirst().address()),
				page(lines.getLast().address()), rows.getFirst().number(), rows.getLast().number()), List.of(), rows);
		int after = before + lines.size();
		lines.clear();
		return after;
	}

	private void writeTable(DocumentFlow document, SourceTable table) {
		this.tables++;
		List<Row> rows = new ArrayList<>();
		int weight = 0;
		List<List<Cell>> all = table.grid().rows();
		for (int index = 0; index < all.size(); index++) {
			rows.add(new Row(index + 1,
					all.get(index)
						.stream()
						.map((cell) -> cell(document.file(), cell.text(), cell.address(), cell.merged()))
						.toList()));
			weight += all.get(index).stream().mapToInt((cell) -> EMPTY_CELL + cell.text().length()).sum();
			if (rows.size() == MOST_ROWS || weight > MOST_TEXT || index == all.size() - 1) {
				add(new Heading(this.headings.size() + 1, document.file(), this.tables, table.grid().name(),
						page(all.get(rows.getFirst().number() - 1).getFirst().address()),
						page(all.get(rows.getLast().number() - 1).getLast().address()), rows.getFirst().number(),
						rows.getLast().number()), letters(table.grid().width()), rows);
				rows.clear();
				weight = 0;
			}
		}
	}

	private void add(Heading heading, List<String> columns, List<Row> rows) {
		this.headings.add(heading);
		rows.stream()
			.flatMap((row) -> row.cells().stream())
			.forEach((cell) -> this.parts.putIfAbsent(cell.key(), heading.number()));
		this.written.accept(new SourcePart(heading, columns, List.copyOf(rows)));
	}

	private SourceCell cell(String file, String text, Address address, boolean merged) {
		Place place = new Place(file, address);
		return new SourceCell(this.keys.of(place), merged ? "" : text, merged, this.roles.get(place),
				this.elements.get(place), merged ? null : Box.of(address));
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

}
