package io.taikei.text;

/**
 * A fiscal year as people write it, by the Western calendar or by eras: {@code 2030},
 * {@code ２０３０年度}, {@code 令和12年度}, {@code 令和元年度}, {@code R12}, {@code 平成30年度末} or
 * {@code 令和5（2023）年度}.
 */
public sealed interface FiscalYear {

	/**
	 * The year that a text names.
	 * @param written the text as it stands
	 */
	static FiscalYear of(String written) {
		return YearText.read(JapaneseText.matchKey(written));
	}

	/**
	 * One year.
	 *
	 * @param year by the Western calendar
	 */
	record Known(int year) implements FiscalYear {
	}

	/**
	 * No year, or not one alone.
	 *
	 * @param reason what is wrong and what to do
	 */
	record Unknown(Bilingual reason) implements FiscalYear {
	}

}
