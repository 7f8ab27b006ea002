package io.taikei.intake;

import java.util.List;

import io.taikei.intake.document.Grid;
import io.taikei.intake.document.ReadRange;
import org.jspecify.annotations.Nullable;

/**
 * How documents were read, as it stands in a plan file and as a person may change it
 * there.
 *
 * @param documents the documents that were read
 * @param levels the names of the levels, from the top
 * @param ranges the parts of the documents that are read, by their numbers; all if absent
 * @param tables the layouts of their tables; tables that stand in none are not read
 * @param headings the headings of their lines; absent where only tables are read
 * @param torn the columns of a table that was torn apart; absent where none is read
 */
public record ReadingForm(List<DocumentForm> documents, List<String> levels, @Nullable List<ReadRange> ranges,
		@Nullable List<LayoutForm> tables, @Nullable HeadingsForm headings, @Nullable TornForm torn) {

	/** Whoever sends a reading need not say what is known. */
	public ReadingForm {
		documents = FormList.of(documents);
		levels = FormList.of(levels);
	}

	/**
	 * The form of a reading.
	 * @param documents the documents that are read
	 */
	public static ReadingForm of(List<DocumentForm> documents, ReadingMethod reading) {
		return switch (reading) {
			case ReadingMethod.OfTables tables -> new ReadingForm(documents, reading.levels(), ranges(reading),
					tables.mapping()
						.layouts()
						.stream()
						.map((layout) -> LayoutForm.of(layout, reading.levels()))
						.toList(),
					null, null);
			case ReadingMethod.OfTornTable torn ->
				new ReadingForm(documents, reading.levels(), null, null, null, TornForm.of(torn.grammar()));
			case ReadingMethod.OfHeadings headings -> new ReadingForm(documents, reading.levels(), ranges(reading),
					null, HeadingsForm.of(headings.grammar()), null);
		};
	}

	/**
	 * The reading that the form says.
	 * @param grids all tables of the documents
	 */
	ReadingMethod reading(List<Grid> grids) {
		if (this.torn != null) {
			return new ReadingMethod.OfTornTable(this.torn.grammar(this.levels));
		}
		return (this.headings != null)
				? new ReadingMethod.OfHeadings(this.headings.grammar(this.levels, FormList.of(this.ranges)))
				: new ReadingMethod.OfTables(LayoutForm.mapping(this.levels, FormList.of(this.tables), grids),
						FormList.of(this.ranges));
	}

	private static @Nullable List<ReadRange> ranges(ReadingMethod reading) {
		return reading.ranges().isEmpty() ? null : reading.ranges();
	}

	/** A document, with the SHA-256 of its bytes in hex. */
	public record DocumentForm(String file, String sha256) {

	}

}
