package io.taikei.reader.torntable.layout;

import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;

/**
 * What is left of one or more cells of a torn table: a run of lines that belong together.
 */
public sealed interface TablePiece {

	SourceSpan source();

	/** The column names; they open a page where they name the last level's column. */
	record Header(SourceSpan source, boolean opensPage) implements TablePiece {
	}

	/** What may stand in the last level's column. */
	sealed interface InColumn extends TablePiece permits Text, Coded, Row {

	}

	/** Text without a code. */
	record Text(SourceSpan source, String text) implements InColumn {
	}

	/**
	 * A code with the name beside or below it; the name is empty where it was torn away.
	 */
	record Coded(SourceSpan source, TableCode code, String name) implements InColumn {

		public boolean orphaned() {
			return this.name.isEmpty();
		}

	}

	/** A code, its name and a cell of the next level on one line. */
	record Row(SourceSpan source, TableCode code, String name, String initiative) implements InColumn {
	}

	/** A label that runs vertically, one character a line. */
	record VerticalLabel(SourceSpan source, String text) implements TablePiece {
	}

	/** A line with a code that can't be read. */
	record Misfit(SourceSpan source, Bilingual explanation) implements TablePiece {
	}

	/** A page number. */
	record Furniture(SourceSpan source) implements TablePiece {
	}

	/** A title above the table. */
	record Title(SourceSpan source) implements TablePiece {
	}

	/** A note, marked with ※ or the like. */
	record Note(SourceSpan source, String text) implements TablePiece {
	}

}
