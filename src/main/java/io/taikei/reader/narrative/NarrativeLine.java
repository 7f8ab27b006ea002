package io.taikei.reader.narrative;

import java.util.List;

import io.taikei.text.JapaneseText;

/** What a line of a narrative document is, judged by the line alone. */
sealed interface NarrativeLine {

	/** The line's number, counted from 1. */
	int number();

	/**
	 * The heading of an element.
	 *
	 * @param depth the level, counted from 0 at the top
	 * @param codeRaw the code as printed
	 * @param title the rest of the line, as printed
	 * @param numbersAnew whether the code may begin anew below each parent
	 */
	record Heading(int number, int depth, String codeRaw, String title, boolean numbersAnew) implements NarrativeLine {
	}

	/**
	 * A heading that only names a level, such as 3 基本目標; it ends the element before it.
	 */
	record Section(int number) implements NarrativeLine {
	}

	/**
	 * A number and a title without a level's name: the heading of an element of a level
	 * that the document does not name, or of a section outside the plan.
	 *
	 * @param style how the number is printed, the same for headings of one rank
	 * @param codeRaw the number as printed
	 * @param title the rest of the line, as printed
	 */
	record Numbered(int number, String style, String codeRaw, String title) implements NarrativeLine {

		private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
				"XI", "XII");

		/** The number itself: 2 for ②, Ⅱ and B; 0 where it is none of these. */
		int ordinal() {
			String code = JapaneseText.matchKey(this.codeRaw);
			int roman = ROMAN.indexOf(code);
			if (code.chars().allMatch(Character::isDigit)) {
				return Integer.parseInt(code);
			}
			return (roman >= 0) ? roman + 1 : (code.length() == 1) ? Math.max(0, code.charAt(0) - 'A' + 1) : 0;
		}

		/** The same, as the heading of a level. */
		Heading as(int depth) {
			return new Heading(this.number, depth, this.codeRaw, this.title, true);
		}

	}

	/** A page number. */
	record Furniture(int number) implements NarrativeLine {
	}

	/** The first line of a footnote: its mark's key and its text. */
	record Explanation(int number, String key, String text) implements NarrativeLine {
	}

	/** A line of a paragraph. */
	record Prose(int number, String text) implements NarrativeLine {
	}

	/** Nothing but space. */
	record Blank(int number) implements NarrativeLine {
	}

}
