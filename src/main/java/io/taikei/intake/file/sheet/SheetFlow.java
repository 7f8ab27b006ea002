package io.taikei.intake.file.sheet;

import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.SourceTable;

/** The sheets of an Excel file one after another. */
final class SheetFlow {

	private SheetFlow() {
	}

	/**
	 * Leaves sheets out in which nothing is written.
	 * @param formulas where a formula has no value
	 */
	static DocumentFlow of(String file, List<SourceTable> sheets, List<Address> formulas) {
		List<SourceTable> written = sheets.stream().filter(SourceTable::hasText).toList();
		return new DocumentFlow(file, List.copyOf(written), SheetDoubts.of(file, written, formulas));
	}

}
