package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.code.CodedText;
import io.taikei.intake.document.Cell;
import io.taikei.text.FiscalYear;
import io.taikei.text.JapaneseText;

/**
 * What the cells of a column have in common.
 *
 * @param filled the match keys of all rows, with those above where a cell is blank
 * @param paired the same with nothing where a row names one thing in another column, as
 * rows do that each name one level
 * @param values the distinct texts
 * @param grammar the grammar of codes
 */
public record ColumnProfile(List<String> filled, List<String> paired, List<String> values, CodeGrammar grammar) {

	private static final int SHORTEST_TITLE = 7;

	private static final Pattern NUMBER = Pattern.compile("[-△▲+]?[\\d,.]+[%％円]?|[-－―ー]");

	private static final Pattern DEPARTMENT = Pattern.compile(
			"(?!第?[0-9０-９一二三四五六七八九十]+部).*(?:課|室|係|局|部|署|所|センター|委員会|担当|本部|館|園|校|院|全庁|各課)(?:[、,，・\\n/／;；\\s].*)?",
			Pattern.DOTALL);

	public static ColumnProfile of(List<List<Cell>> rows, int column, CodeGrammar grammar) {
		List<String> filled = new ArrayList<>();
		List<String> paired = new ArrayList<>();
		List<String> values = new ArrayList<>();
		String above = "";
		for (List<Cell> row : rows) {
			String text = row.get(column).text().strip();
			above = text.isEmpty() ? above : JapaneseText.spacelessKey(text);
			filled.add(above);
			paired.add((text.isEmpty() && RowKind.own(row).size() == 1) ? "" : above);
			if (!text.isEmpty()) {
				values.add(text);
			}
		}
		return new ColumnProfile(filled, paired, values.stream().distinct().toList(), grammar);
	}

	int cardinality() {
		return (int) this.filled.stream().filter((key) -> !key.isEmpty()).distinct().count();
	}

	/**
	 * Whether its values are short and come and go, as those of a category do, and not
	 * group after group.
	 */
	boolean isScattered() {
		long runs = IntStream.range(0, this.filled.size())
			.filter((row) -> row == 0 || !this.filled.get(row).equals(this.filled.get(row - 1)))
			.count();
		return runs > 2L * cardinality() && coded() < 0.5 && meanLength() < SHORTEST_TITLE;
	}

	/** The word of a level that its texts repeat before their numbers. */
	Optional<String> levelWord() {
		return LevelWord.of(this.values);
	}

	boolean isEmpty() {
		return this.values.isEmpty();
	}

	/** The share of texts that are codes alone. */
	double codes() {
		return share((text) -> this.grammar.code(text).isPresent());
	}

	/** The share of texts that begin with a code and go on. */
	double coded() {
		return share((text) -> this.grammar.split(text).filter((coded) -> isTitled(coded, false)).isPresent());
	}

	/** The same with numbers that may be parts of words. */
	public double codedPerhaps() {
		return share((text) -> this.grammar.split(text).filter((coded) -> isTitled(coded, true)).isPresent());
	}

	private static boolean isTitled(CodedText coded, boolean unsure) {
		return !coded.title().isEmpty() && (unsure || coded.code().sure());
	}

	double numbers() {
		return share((text) -> NUMBER.matcher(JapaneseText.matchKey(text)).matches());
	}

	/** The share of texts that are years. */
	double years() {
		return share((text) -> FiscalYear.of(text) instanceof FiscalYear.Known);
	}

	double departments() {
		return share((text) -> text.lines().allMatch((line) -> line.length() <= 40) && isDepartment(text));
	}

	/** Whether a text reads as a department's name. */
	static boolean isDepartment(String text) {
		return DEPARTMENT.matcher(text).matches();
	}

	double sentences() {
		return share((text) -> text.endsWith("。") || (text.indexOf('。') >= 0 && text.length() > 30));
	}

	double meanLength() {
		return this.values.stream().mapToInt(String::length).average().orElse(0);
	}

	/** Whether its texts can be titles. */
	boolean isTextual() {
		return !isEmpty() && numbers() < 0.2 && codes() < 0.5 && meanLength() >= 2 && meanLength() <= 60
				&& sentences() < 0.3;
	}

	private double share(Predicate<String> test) {
		return isEmpty() ? 0 : (double) this.values.stream().filter(test).count() / this.values.size();
	}

	/**
	 * The functional dependency of another column on this one: the share of rows in which
	 * the other has the value that is most frequent beside this one's.
	 */
	double determines(ColumnProfile other) {
		Map<String, Map<String, Integer>> counts = new HashMap<>();
		int rows = 0;
		for (int row = 0; row < this.filled.size(); row++) {
			String key = this.paired.get(row);
			if (!key.isEmpty() && !other.filled.get(row).isEmpty()) {
				counts.computeIfAbsent(key, (k) -> new HashMap<>()).merge(other.filled.get(row), 1, Integer::sum);
				rows++;
			}
		}
		int agreeing = counts.values()
			.stream()
			.mapToInt((values) -> values.values().stream().mapToInt(Integer::intValue).max().orElse(0))
			.sum();
		return (rows == 0) ? 1 : (double) agreeing / rows;
	}

}
