package io.taikei.intake.file.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.Progress;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FileLimits;
import io.taikei.intake.file.FileName;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a workbook as they come: first those of the whole, then each
 * sheet's.
 */
final class XlsRecords implements HSSFListener {

	private final String file;

	private final Progress progress;

	private final FileLimits limits;

	private final List<BoundSheetRecord> sheets = new ArrayList<>();

	private final List<SourceTable> tables = new ArrayList<>();

	private @Nullable FormatTrackingHSSFListener formats;

	private ShownNumbers numbers = new ShownNumbers(false);

	private @Nullable SSTRecord strings;

	private int begun;

	/** A chart stands as a sheet of its own within the sheet that shows it. */
	private int depth;

	private @Nullable XlsSheet sheet;

	private @Nullable FormulaRecord textual;

	XlsRecords(Path file, Progress progress) {
		this.file = FileName.of(file);
		this.progress = progress;
		this.limits = new FileLimits(file);
	}

	void formatBy(FormatTrackingHSSFListener listener) {
		this.formats = listener;
	}

	List<SourceTable> tables() {
		return this.tables;
	}

	@Override
	public void processRecord(Record record) {
		switch (record) {
			case BOFRecord begin -> begin(begin);
			case EOFRecord end -> end();
			case BoundSheetRecord bound -> this.sheets.add(bound);
			case SSTRecord texts -> this.strings = texts;
			case DateWindow1904Record window -> this.numbers = new ShownNumbers(window.getWindowing() == 1);
			default -> {
				if (this.sheet != null && this.depth == 1) {
					cell(record, this.sheet);
				}
			}
		}
	}

	private void begin(BOFRecord begin) {
		if (this.depth == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
			if (this.begun == 0) {
				this.progress.begins(this.sheets.size(), List.of());
			}
			BoundSheetRecord bound = BoundSheetRecord.orderByBofPosition(this.sheets)[this.begun];
			this.begun++;
			Progress.proceed(this.progress, this.file, this.begun, this.sheets.size());
			if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
				this.sheet = new XlsSheet(bound, this.limits);
			}
		}
		this.depth++;
	}

	private void end() {
		this.depth--;
		if (this.depth == 0 && this.begun > 0) {
			if (this.sheet != null) {
				this.tables.add(this.sheet.table(this.file));
				this.sheet = null;
			}
			this.progress.read(this.begun, this.sheets.size());
		}
	}

	private void cell(Record record, XlsSheet current) {
		switch (record) {
			case LabelSSTRecord label when this.strings != null ->
				current.put(label, this.strings.getString(label.getSSTIndex()).getString());
			case LabelRecord label -> current.put(label, label.getValue());
			case NumberRecord number -> current.put(number, shown(number, number.getValue()));
			case BoolErrRecord value ->
				current.put(value, value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()));
			case FormulaRecord formula -> formula(formula, current);
			case StringRecord text when this.textual != null -> current.put(this.textual, text.getString());
			default -> current.lookAt(record);
		}
	}

	/**
	 * The value of a formula as it was when the file was saved; a text follows in a
	 * record of its own.
	 */
	private void formula(FormulaRecord formula, XlsSheet current) {
		this.textual = formula;
		switch (formula.getCachedResultTypeEnum()) {
			case NUMERIC -> current.put(formula, shown(formula, formula.getValue()));
			case BOOLEAN -> current.put(formula, truth(formula.getCachedBooleanValue()));
			case ERROR -> current.put(formula, error((byte) formula.getCachedErrorValue()));
			case STRING, FORMULA, BLANK, _NONE -> {
				// Nothing is shown yet.
			}
		}
	}

	private String shown(CellValueRecordInterface cell, double value) {
		return (this.formats != null) ? this.numbers.formatRawCellContents(value, this.formats.getFormatIndex(cell),
				this.formats.getFormatString(cell)) : "";
	}

	private static String truth(boolean value) {
		return value ? "TRUE" : "FALSE";
	}

	private static String error(byte code) {
		return FormulaError.forInt(code).getString();
	}

}
