package io.taikei.intake.file.sheet;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import io.taikei.intake.document.Address;
import io.taikei.intake.file.GridBuilder;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads a sheet's cells, and what POI's handler leaves out: which are merged and which
 * are hidden. The readings of words, which POI mixes into their text, are left out.
 */
final class XlsxSheet extends XSSFSheetXMLHandler {

	private static final String READING = "rPh";

	private final GridBuilder grid;

	private final SortedSet<Integer> hiddenRows = new TreeSet<>();

	private final SortedSet<Integer> hiddenColumns = new TreeSet<>();

	private final XlsxFormulas formulas;

	private int row;

	private boolean inReading;

	XlsxSheet(Styles styles, SharedStrings strings, DataFormatter numbers, String name, GridBuilder grid) {
		super(styles, strings, new Cells(grid), numbers, false);
		this.grid = grid;
		this.formulas = new XlsxFormulas(name);
	}

	List<Address> formulasWithoutValue() {
		return this.formulas.withoutValue();
	}

	SortedSet<Integer> hiddenRows() {
		return this.hiddenRows;
	}

	SortedSet<Integer> hiddenColumns() {
		return this.hiddenColumns;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		this.inReading |= READING.equals(localName);
		if (!this.inReading) {
			super.startElement(uri, localName, qName, attributes);
		}
		this.formulas.startElement(localName, attributes);
		switch (localName) {
			case "row" -> startRow(attributes);
			case "col" -> startColumns(attributes);
			case "mergeCell" -> this.grid.merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
			default -> {
				// The cells are POI's.
			}
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		if (!this.inReading) {
			super.endElement(uri, localName, qName);
		}
		this.formulas.endElement(localName);
		this.inReading &= !READING.equals(localName);
	}

	@Override
	public void characters(char[] characters, int start, int length) throws SAXException {
		if (!this.inReading) {
			super.characters(characters, start, length);
		}
		this.formulas.characters(length);
	}

	private void startRow(Attributes attributes) {
		String number = attributes.getValue("r");
		this.row = (number != null) ? Integer.parseInt(number) : this.row + 1;
		if (XlsxWorkbook.isTrue(attributes.getValue("hidden"))) {
			this.hiddenRows.add(this.row);
		}
	}

	private void startColumns(Attributes attributes) {
		if (XlsxWorkbook.isTrue(attributes.getValue("hidden"))) {
			int last = Math.min(Integer.parseInt(attributes.getValue("max")), 16_384);
			for (int column = Integer.parseInt(attributes.getValue("min")); column <= last; column++) {
				this.hiddenColumns.add(column);
			}
		}
	}

	/** Puts what POI reads into the grid. */
	private static final class Cells implements SheetContentsHandler {

		/** What POI puts before an error such as #REF!. */
		private static final String ERROR = "ERROR:#";

		private final GridBuilder grid;

		private int row;

		private int column;

		Cells(GridBuilder grid) {
			this.grid = grid;
		}

		@Override
		public void startRow(int rowFrom0) {
			this.row = rowFrom0 + 1;
			this.column = 0;
		}

		@Override
		public void endRow(int rowFrom0) {
			// The next row says where it begins.
		}

		@Override
		public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
			// Some programs leave the address out where a cell follows the one before.
			this.column = (reference != null) ? new CellReference(reference).getCol() + 1 : this.column + 1;
			if (text != null) {
				this.grid.put(this.row, this.column,
						text.startsWith(ERROR) ? text.substring(ERROR.length() - 1) : text);
			}
		}

	}

}
