package io.taikei.intake.table;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What a person should look at before a reading is used.
 *
 * @param kind what it is about
 * @param message what was found and what to do
 * @param messageJa the same in Japanese
 * @param places all cells concerned
 */
public record Doubt(Kind kind, String message, String messageJa, List<Place> places) {

	public Doubt {
		places = List.copyOf(places);
	}

	static Doubt of(Kind kind, List<Place> places, Object... arguments) {
		return new Doubt(kind, text(kind, Locale.ENGLISH, arguments), text(kind, Locale.JAPANESE, arguments), places);
	}

	private static String text(Kind kind, Locale language, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("io.taikei.intake.table.doubts", language,
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		return new MessageFormat(texts.getString(kind.name()), language).format(arguments);
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

		/** A number is missing among neighbours. */
		NUMBER_MISSING,

		/** A row that sums up others was not read. */
		TOTAL,

		/** A note below or within the table was not read. */
		NOTE,

		/** What a column holds was guessed. */
		COLUMN_GUESSED,

		/** A whole table was not read. */
		TABLE_NOT_READ,

		/** The mapping names a table or a column that is not there. */
		MAPPING_WITHOUT_TABLE

	}

}
