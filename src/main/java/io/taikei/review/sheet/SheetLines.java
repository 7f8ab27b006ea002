package io.taikei.review.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the rows below the header of a sheet, wherever that and its columns are. */
final class SheetLines implements SheetContentsHandler {

	private final String sheet;

	private final List<SheetLine> lines = new ArrayList<>();

	private final Map<String, SheetColumn> columns = new HashMap<>();

	private final Map<String, String> row = new HashMap<>();

	SheetLines(String sheet) {
		this.sheet = sheet;
	}

	List<SheetLine> lines() {
		return List.copyOf(this.lines);
	}

	/** Whether the sheet has the columns by which decisions come back. */
	boolean hasHeader() {
		return !this.columns.isEmpty();
	}

	@Override
	public void startRow(int number) {
		this.row.clear();
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
		if (reference != null && text != null) {
			this.row.put(CellReference.convertNumToColString(new CellReference(reference).getCol()), text);
		}
	}

	@Override
	public void endRow(int number) {
		if (!hasHeader() && this.row.containsValue(SheetColumn.ELEMENT.title())) {
			this.row.forEach((letters, title) -> Arrays.stream(SheetColumn.values())
				.filter((column) -> column.title().equals(title.strip()))
				.forEach((column) -> this.columns.put(letters, column)));
		}
		else if (hasHeader() && !this.row.isEmpty()) {
			this.lines.add(line(number + 1));
		}
	}

	private SheetLine line(int number) {
		Map<SheetColumn, String> letters = new EnumMap<>(SheetColumn.class);
		Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
		this.columns.forEach((letter, column) -> {
			letters.put(column, letter);
			cells.put(column, this.row.getOrDefault(letter, ""));
		});
		return new SheetLine(this.sheet, number, letters, cells);
	}

}
