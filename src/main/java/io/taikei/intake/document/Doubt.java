package io.taikei.intake.document;

import java.util.List;

import io.taikei.text.Bilingual;

/**
 * What a person should look at before a reading is used.
 *
 * @param kind what it is about
 * @param text what was found and what to do
 * @param places all places concerned, each once; empty where it is the whole document
 */
public record Doubt(Kind kind, Bilingual text, List<DocumentPlace> places) {

	static final String BUNDLE = "io.taikei.intake.document.doubts";

	public Doubt {
		places = places.stream().distinct().toList();
	}

	/**
	 * A doubt in the words of its kind.
	 * @param arguments what stands in the text's place holders
	 */
	public static Doubt of(Kind kind, List<DocumentPlace> places, Object... arguments) {
		return new Doubt(kind, Bilingual.of(BUNDLE, kind.name(), arguments), places);
	}

	/** What doubts are about. */
	public enum Kind {

		/** A title is spelled in several ways; that of most rows was taken. */
		SPELLINGS_DIFFER,

		/** A code stands before titles that have nothing in common. */
		CODE_OF_SEVERAL_TITLES,

		/** One element stands below several parents. */
		SEVERAL_PARENTS,

		/** A row names an element, but none above it. */
		ROW_WITHOUT_PARENT,

		/** A row leaves a level out that other rows have. */
		LEVEL_LEFT_OUT,

		/** Cells that belong to no element. */
		CELLS_WITHOUT_ELEMENT,

		/** A level of the header or the mapping has no element. */
		LEVEL_WITHOUT_ELEMENTS,

		/** Other levels were read than a person has named. */
		OTHER_LEVELS,

		/** The code of an element names another parent than the one it stands below. */
		CODE_UNLIKE_PARENT,

		/** The codes of neighbours name different parents. */
		CODES_OF_OTHER_PARENTS,

		/** Elements have no code, though nearly all others of their level do. */
		CODE_MISSING,

		/** A number is missing among neighbours. */
		NUMBER_MISSING,

		/** A row that sums up others was not read. */
		TOTAL,

		/** A note below or within the table was not read. */
		NOTE,

		/**
		 * What stands over the width of a table may name a level or not; it was not read.
		 */
		CAPTION_NOT_READ,

		/** That captions such as marked rows name a level was guessed. */
		CAPTION_GUESSED,

		/** What a column holds was guessed. */
		COLUMN_GUESSED,

		/** To which rows cells of a table without lines belong was guessed. */
		ROWS_GUESSED,

		/** A table seems to be cut over the two pages of a spread. */
		TABLE_OVER_SPREAD,

		/** Pages beside each other were read as one, as a table seems to go over both. */
		FACING_PAGES_JOINED,

		/** Text in columns in which no table was recognised. */
		COLUMNS_NOT_READ,

		/** Forms of one element each were read as rows of a table. */
		FORMS_READ,

		/** Which level is above which was guessed, as there are so few forms. */
		FORM_LEVELS_GUESSED,

		/** A whole table was not read. */
		TABLE_NOT_READ,

		/** The mapping names a table or a column that is not there. */
		MAPPING_WITHOUT_TABLE,

		/** To which rows cells without a code belong was told by order and meaning. */
		ROWS_BY_MEANING,

		/** That an element stands where it does was inferred when its plan was read. */
		PLACE_INFERRED,

		/** A heading's code carries the number of another element than the one above. */
		PLACED_BY_CODE,

		/** Numbers of headings do not follow each other. */
		NUMBERS_OUT_OF_ORDER,

		/** What headings of a class are was guessed. */
		HEADING_GUESSED,

		/** Lines that are neither headings nor sentences. */
		LINES_NOT_READ,

		/** Parts of a document that stand outside the plan's tree. */
		OUTSIDE_TREE,

		/** A page is broken, and nothing was read of it. */
		PAGE_BROKEN,

		/** A page is a picture, as a scan is. */
		PAGE_WITHOUT_TEXT,

		/** The text of a page was turned into shapes. */
		PAGE_OUTLINED,

		/** The font of a page does not say which characters it has. */
		PAGE_GARBLED,

		/** The text of a page was recognised in a picture. */
		PAGE_RECOGNISED,

		/** So many pages that the reading takes long. */
		MANY_PAGES,

		/** A formula whose value is not in the file. */
		FORMULA_WITHOUT_VALUE,

		/** Sheets that are read, but which Excel doesn't show. */
		HIDDEN_SHEETS,

		/** Rows that are read, but which Excel doesn't show. */
		HIDDEN_ROWS,

		/** Columns that are read, but which Excel doesn't show. */
		HIDDEN_COLUMNS,

		/** Text that nobody sees who opens the document was not read. */
		HIDDEN_TEXT,

		/** A text may be a table, or may be none. */
		TABLE_OR_TEXT,

		/** The columns of a table were torn apart when its text was extracted. */
		TORN_TABLE,

		/** Codes of a torn table for which no name was found. */
		CODES_WITHOUT_NAME,

		/** Texts of a torn table that were not read as names. */
		NAMES_WITHOUT_CODE,

		/** Departments, amounts and the like of a torn table, whose rows are not told. */
		OTHER_COLUMNS,

		/** Names of a torn table that stand apart from their codes, or may be cut. */
		NAMES_JOINED,

		/** What somebody corrected by hand fits no element that was read. */
		CORRECTION_WITHOUT_ELEMENT

	}

}
