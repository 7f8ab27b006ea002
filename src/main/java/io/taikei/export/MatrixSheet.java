package io.taikei.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.PrintSetup;
import io.taikei.export.sheet.SheetLook;
import io.taikei.query.Element;
import io.taikei.query.LocatedElement;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a comparison at a glance: a row for each element of the first plan, a column for
 * each of the other, and the highest score where they meet, the darker the higher. What
 * does not fit on a page goes on beside it, under the same rows' names.
 */
final class MatrixSheet {

	/** The sheet's name. */
	static final String NAME = "マトリクス";

	private static final int CODES = 2;

	private static final int TITLES = 3;

	private static final int FIRST_COLUMN = 2;

	private static final int CODE_WIDTH = 6;

	private static final int TITLE_WIDTH = 30;

	private static final double FIELD_WIDTH = 5.5;

	/** Of a letter among those that stand one below the other, in points. */
	private static final int LETTER = 14;

	/** Letters one below the other. */
	private static final int UPRIGHT = 255;

	/** From the palest to the darkest; the letters on all of them are black. */
	private static final List<String> SHADES = List.of("F1F6FA", "DCE9F2", "C2D9E8", "A3C5DB", "84B0CD");

	private final Worksheet worksheet;

	private final CrosswalkPaper paper;

	private final ComparisonMatrix matrix;

	MatrixSheet(Worksheet worksheet, CrosswalkPaper paper) {
		this.worksheet = worksheet;
		this.paper = paper;
		this.matrix = paper.matrix();
	}

	void write() {
		SheetLook.title(this.worksheet, this.paper.title() + "：マトリクス", this.paper.plans(), ExportLabels.SIMILAR);
		int lastRow = TITLES + this.matrix.rows().size();
		int lastColumn = FIRST_COLUMN - 1 + this.matrix.columns().size();
		writeRows();
		writeColumns();
		style(lastRow, lastColumn);
		writeFields();
		this.worksheet.freezePane(FIRST_COLUMN, TITLES + 1);
		List<Double> widths = new ArrayList<>(List.of((double) CODE_WIDTH, (double) TITLE_WIDTH));
		widths.addAll(Collections.nCopies(this.matrix.columns().size(), FIELD_WIDTH));
		new PrintSetup(this.paper.plans()).apply(this.worksheet, NAME, widths, FIRST_COLUMN);
		this.worksheet.repeatRows(CODES, TITLES);
	}

	private void writeRows() {
		this.worksheet.width(0, CODE_WIDTH);
		this.worksheet.width(1, TITLE_WIDTH);
		this.worksheet.value(CODES, 0, "番号");
		this.worksheet.value(CODES, 1, "名称");
		this.worksheet.value(TITLES, 1, "%s（縦）／%s（横）".formatted(this.paper.from().municipality().name(),
				this.paper.to().municipality().name()));
		for (int r = 0; r < this.matrix.rows().size(); r++) {
			Element element = this.matrix.rows().get(r).element();
			this.worksheet.value(TITLES + 1 + r, 0, element.code());
			this.worksheet.value(TITLES + 1 + r, 1, element.title());
			this.worksheet.rowHeight(TITLES + 1 + r, SheetLook.LINE * Column.lines(element.title(), TITLE_WIDTH));
		}
	}

	private void writeColumns() {
		int longest = this.matrix.columns().stream().mapToInt((one) -> one.element().title().length()).max().orElse(1);
		this.worksheet.rowHeight(TITLES, Math.min(longest * LETTER, Worksheet.MAX_ROW_HEIGHT));
		for (int c = 0; c < this.matrix.columns().size(); c++) {
			LocatedElement column = this.matrix.columns().get(c);
			this.worksheet.width(FIRST_COLUMN + c, FIELD_WIDTH);
			this.worksheet.value(CODES, FIRST_COLUMN + c, column.element().code());
			this.worksheet.value(TITLES, FIRST_COLUMN + c, column.element().title());
		}
	}

	private void style(int lastRow, int lastColumn) {
		SheetLook.header(this.worksheet.range(CODES, 0, TITLES, lastColumn), "top");
		if (lastColumn >= FIRST_COLUMN) {
			this.worksheet.range(CODES, FIRST_COLUMN, TITLES, lastColumn).style().horizontalAlignment("center").set();
			this.worksheet.range(TITLES, FIRST_COLUMN, TITLES, lastColumn).style().rotation(UPRIGHT).set();
		}
		if (lastRow > TITLES) {
			SheetLook.rows(this.worksheet.range(TITLES + 1, 0, lastRow, lastColumn), "center");
		}
	}

	private void writeFields() {
		Map<String, Integer> rows = ComparisonMatrix.places(this.matrix.rows());
		Map<String, Integer> columns = ComparisonMatrix.places(this.matrix.columns());
		for (Cell cell : this.matrix.cells()) {
			int row = TITLES + 1 + Objects.requireNonNull(rows.get(cell.row()));
			int column = FIRST_COLUMN + Objects.requireNonNull(columns.get(cell.column()));
			StyleSetter style = this.worksheet.style(row, column)
				.borderStyle(BorderStyle.THIN)
				.horizontalAlignment("center")
				.verticalAlignment("center");
			if (cell.score() != null) {
				this.worksheet.value(row, column, ComparisonColumns.number(cell.score()));
				style.format("0.00").fillColor(shade(cell.score()));
			}
			else {
				this.worksheet.value(row, column, "○");
			}
			style.set();
		}
	}

	private static String shade(double score) {
		return SHADES.get(Math.min((int) (score * SHADES.size()), SHADES.size() - 1));
	}

}
