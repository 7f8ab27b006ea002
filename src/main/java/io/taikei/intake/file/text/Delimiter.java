package io.taikei.intake.file.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.taikei.text.Bilingual;

/** What parts the cells of a text table. */
enum Delimiter {

	COMMA(','), TAB('\t'), SEMICOLON(';'), BAR('|');

	private static final String BUNDLE = "io.taikei.intake.file.text.delimiters";

	private final char character;

	Delimiter(char character) {
		this.character = character;
	}

	CsvReader<CsvRecord> records(String text) {
		return CsvReader.builder()
			.fieldSeparator(this.character)
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.trimWhitespacesAroundQuotes(true)
			.allowUnclosedQuote(false)
			.ofCsvRecord(text);
	}

	/** What people call it. */
	Bilingual text() {
		return Bilingual.of(BUNDLE, name());
	}

}
