package io.taikei.intake.table.structure;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The words of a header in one spelling.
 *
 * @param all all of them
 * @param bare without what stands in brackets
 * @param year the year that they name
 */
public record HeaderWords(String all, String bare, @Nullable Integer year) {

	/** Stands for a year behind what is said of it. */
	static final String YEAR_SIGN = "〈年〉";

	private static final int LONGEST = 24;

	private static final Pattern YEAR = Pattern.compile("(?:令和|平成|昭和|[RHS])(?:元|\\d{1,2})|(?:19|20)\\d\\d",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ASIDE = Pattern.compile("[(（\\[【〔〈][^)）\\]】〕〉]*[)）\\]】〕〉]|[※*◆■●○・]+");

	static HeaderWords of(String header) {
		String all = Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("\\s", "");
		return new HeaderWords(all, ASIDE.matcher(all).replaceAll(""), yearIn(all));
	}

	/** Whether a text is what stands above a column of a plan's table. */
	public static boolean areKnown(String text) {
		return HeaderMeaning.of(text).isKnown();
	}

	/** The year that a text names anywhere. */
	public static @Nullable Integer yearIn(String text) {
		Matcher matcher = YEAR.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
		return (matcher.find() && FiscalYear.of(matcher.group()) instanceof FiscalYear.Known known) ? known.year()
				: null;
	}

	boolean canBeHeader() {
		return !this.bare.isEmpty() && this.bare.length() <= LONGEST;
	}

	/**
	 * The spellings under which the words may be known.
	 * @param whole whether all count
	 */
	Stream<String> forms(boolean whole) {
		String undated = YEAR.matcher(this.bare).replaceAll("").replaceAll("年度?末?|時点", "");
		return whole ? Stream.of(this.all)
				: (this.year == null) ? Stream.of(this.bare) : Stream.of(this.bare, undated + YEAR_SIGN);
	}

}
