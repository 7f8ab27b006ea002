package io.taikei.intake.torn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.intake.torn.TornPage.PageCode;
import io.taikei.text.WordBreak;

/**
 * What it weighs that a text is the beginning of a code's name, goes on with one, or is
 * something else. All are log weights.
 */
final class ColumnWeights {

	/** That a code has a name, as tearing loses none. */
	static final double NAMED = 6;

	/** A name that stands before others of its column, and each code that it passes. */
	static final double DISORDER = -1.2;

	static final double PASSED = -0.3;

	/** A text in the row of a code, or right above or below it, is above that code. */
	private static final double SAME_ROW = 2.5;

	private static final double OTHER_ROW = -6;

	private static final double OTHER = -9;

	private static final double UNLIKELY = -5;

	private static final double BESIDE_ANOTHER = -6;

	private static final double APART = -1.5;

	private static final double DISTANCE = -0.6;

	private static final double OUT_OF_ORDER = -8;

	private static final double WHOLE_WORDS = -2.5;

	private static final double PARTED = 2;

	private static final double BLANK_BETWEEN = -3;

	private static final double NOT_FULL = -6;

	private final TornPage page;

	private final TextLooks looks;

	private final CellWidths widths;

	private final Map<Pair, Double> beginning = new HashMap<>();

	private final Map<Triple, Double> going = new HashMap<>();

	private final Map<Integer, Double> others = new HashMap<>();

	ColumnWeights(TornPage page, TextLooks looks, CellWidths widths) {
		this.page = page;
		this.looks = looks;
		this.widths = widths;
	}

	/** That the text with an index begins the name of a code. */
	double begins(int index, PageCode code) {
		return this.beginning.computeIfAbsent(new Pair(index, code), (pair) -> weighBeginning(index, code));
	}

	/** That the text with an index goes on with the name that another one belongs to. */
	double goesOn(int index, int before, PageCode code) {
		return this.going.computeIfAbsent(new Triple(index, before, code),
				(triple) -> weighGoingOn(index, before, code));
	}

	/** That the text with an index is none of the names. */
	double other(int index) {
		return this.others.computeIfAbsent(index, this::weighOther);
	}

	private double weighBeginning(int index, PageCode code) {
		String text = text(index);
		int left = this.page.beside(index, -1);
		boolean own = left >= 0 && code.at().contains(left);
		double weight = inOrder(index, code.level()) + row(index, code);
		if (!own) {
			weight += APART + DISTANCE * Math.log(1 + distance(index, code));
			weight += (left >= 0) ? BESIDE_ANOTHER : 0;
			weight += this.page.hasTextBehind(code) ? UNLIKELY : 0;
			weight += this.looks.isRepeated(text) ? UNLIKELY : 0;
			weight += this.looks.isBoilerplate(text) ? UNLIKELY / 2 : 0;
		}
		weight += this.looks.isDepartment(text) ? UNLIKELY : 0;
		weight += this.looks.isNumber(text) ? UNLIKELY : 0;
		weight += this.looks.beginsWithin(text) ? UNLIKELY : 0;
		return weight;
	}

	private double weighGoingOn(int index, int before, PageCode code) {
		int lines = line(index) - line(before);
		int left = this.page.beside(index, -1);
		double weight = inOrder(index, code.level()) + row(index, code);
		if (lines == 0) {
			return weight + ((index == before + 1) ? -2.5 : OUT_OF_ORDER);
		}
		weight += DISTANCE * 2 * (lines - 1);
		weight += isBlankBetween(before, index) ? BLANK_BETWEEN : 0;
		weight += (left >= 0) ? (code.at().contains(left) ? APART : BESIDE_ANOTHER) : 0;
		boolean behindCode = this.page.beside(before, -1) >= 0;
		weight += this.widths.isFull(code.level(), behindCode, this.page.fragments().get(before).width()) ? 0
				: NOT_FULL;
		weight += this.looks.isDepartment(text(index)) && !this.looks.isDepartment(text(before) + text(index))
				? UNLIKELY : 0;
		WordBreak pause = this.looks.between(text(before), text(index));
		boolean parted = pause.withinWord() || pause.leansBack() || pause.leansOn()
				|| this.looks.beginsWithin(text(index));
		return weight + (parted ? PARTED : WHOLE_WORDS);
	}

	private double weighOther(int index) {
		String text = text(index);
		if (this.looks.isNumber(text)) {
			return 0;
		}
		if (this.looks.isDepartment(text) || goesOnWithDepartments(index)) {
			return -0.5;
		}
		return (this.page.beside(index, -1) >= 0) ? OTHER * 2 : this.looks.isRepeated(text) ? OTHER / 3 : OTHER;
	}

	/** Wrapped departments, of which neither line need be one alone. */
	private boolean goesOnWithDepartments(int index) {
		return partOfDepartments(index, index + 1) || partOfDepartments(index - 1, index);
	}

	private boolean partOfDepartments(int first, int second) {
		if (first < 0 || second >= this.page.fragments().size() || this.page.fragments().get(first).isCode()
				|| this.page.fragments().get(second).isCode() || line(second) - line(first) > 1) {
			return false;
		}
		String joined = text(first) + text(second);
		return this.looks.isDepartment(joined)
				&& (this.looks.isDepartment(text(first)) || text(first).contains("、") || joined.contains("、"));
	}

	/** Columns stand in their order in a line, each code before its name. */
	private double inOrder(int index, int level) {
		int left = this.page.nearestCode(index, -1);
		int right = this.page.nearestCode(index, 1);
		boolean fits = (left < 0 || this.page.fragments().get(left).level() <= level)
				&& (right < 0 || this.page.fragments().get(right).level() > level);
		return fits ? 0 : OUT_OF_ORDER;
	}

	/** Whether a text does not look like something else. */
	boolean mayBeName(int index) {
		return other(index) < UNLIKELY;
	}

	boolean isBeside(int index, PageCode code) {
		int left = this.page.beside(index, -1);
		return (left >= 0 && code.at().contains(left)) || row(index, code) > 0;
	}

	/** What the codes of lower levels say that stand as high as a text. */
	private double row(int index, PageCode code) {
		double weight = 0;
		for (int step = -1; step <= 1; step += 2) {
			for (int i = index + step; i >= 0 && i < this.page.fragments().size()
					&& Math.abs(line(i) - line(index)) <= 1; i += step) {
				Fragment other = this.page.fragments().get(i);
				if (other.isCode() && other.level() > code.level()) {
					boolean below = isBelow(other, code);
					double share = (line(i) == line(index)) ? 1 : 0.3;
					weight += share * (below ? SAME_ROW : OTHER_ROW);
					break;
				}
			}
		}
		return weight;
	}

	private static boolean isBelow(Fragment other, PageCode code) {
		List<Integer> numbers = other.requireCode().numbers();
		return numbers.size() > code.numbers().size()
				&& numbers.subList(0, code.numbers().size()).equals(code.numbers());
	}

	private double distance(int index, PageCode code) {
		return code.at().stream().mapToInt((at) -> Math.abs(line(at) - line(index))).min().orElse(0) / 2.0;
	}

	private boolean isBlankBetween(int before, int after) {
		for (int i = before + 1; i <= after; i++) {
			if (line(i) - line(i - 1) > 1) {
				return true;
			}
		}
		return false;
	}

	private int line(int index) {
		return this.page.fragments().get(index).line();
	}

	private String text(int index) {
		return this.page.fragments().get(index).text();
	}

	/** A text and a code. */
	private record Pair(int text, PageCode code) {

	}

	/** A text, the one that it may go on with, and the code of both. */
	private record Triple(int text, int before, PageCode code) {

	}

}
