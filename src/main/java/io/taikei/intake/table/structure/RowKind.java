package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;

/** What a row of a table is. */
public enum RowKind {

	ABOVE_HEADER, HEADER, DATA, TOTAL, NOTE, BLANK;

	private static final Pattern SUM = Pattern
		.compile("(?:総|小|合|累)?計(?:額)?|(?:総)?合計.{0,10}|.{1,15}(?:小計|合計|総計)(?:額|件数|数)?");

	private static final Pattern REMARK = Pattern.compile("(?:※|＊|\\*|（?注|\\(注|資料[:：]|出典|備考[:：]|\\(?再掲\\)?は).*",
			Pattern.DOTALL);

	private static final int PROSE = 40;

	/** The kinds of all rows of a table. */
	static List<RowKind> of(Grid grid, Header header) {
		List<RowKind> kinds = new ArrayList<>();
		for (int row = 0; row < grid.rows().size(); row++) {
			kinds.add(of(grid, header, row));
		}
		return kinds;
	}

	private static RowKind of(Grid grid, Header header, int row) {
		List<Cell> own = own(grid.rows().get(row));
		if (own.isEmpty()) {
			return BLANK;
		}
		if (row < header.rows().first() - 1) {
			return ABOVE_HEADER;
		}
		if (row < header.rows().below() || header.isRepeatedBy(grid, row)) {
			return HEADER;
		}
		if (own.stream().limit(3).anyMatch((cell) -> SUM.matcher(Titles.key(cell.text())).matches())) {
			return TOTAL;
		}
		return (own.size() == 1 && isRemark(own.getFirst(), row, grid)) ? NOTE : DATA;
	}

	/** The cells of a row with text, each once. */
	static List<Cell> own(List<Cell> cells) {
		List<Cell> own = new ArrayList<>();
		for (Cell cell : cells) {
			boolean spans = !own.isEmpty() && Objects.equals(own.getLast().address(), cell.address());
			if (!cell.isBlank() && !spans) {
				own.add(cell);
			}
		}
		return own;
	}

	private static boolean isRemark(Cell cell, int row, Grid grid) {
		String text = cell.text().strip();
		boolean prose = text.length() > PROSE && text.contains("。");
		boolean fromAbove = row > 0
				&& grid.rows().get(row - 1).stream().anyMatch((above) -> above.address().equals(cell.address()));
		return !fromAbove && (REMARK.matcher(text).matches() || prose);
	}

}
