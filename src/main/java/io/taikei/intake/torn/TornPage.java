package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.taikei.intake.code.Code;

/**
 * A page of a torn table: its fragments in the order in which the tearing left them, and
 * the codes of each level in theirs.
 *
 * @param fragments codes and texts
 * @param codes of each level, each code with all fragments that name it
 */
record TornPage(List<Fragment> fragments, List<List<PageCode>> codes) {

	/** The page that some fragments make. */
	static TornPage of(List<Fragment> fragments, int levels) {
		List<List<PageCode>> codes = new ArrayList<>();
		for (int level = 0; level < levels; level++) {
			TreeMap<List<Integer>, PageCode> ofLevel = new TreeMap<>(Code.BY_NUMBERS);
			int own = level;
			IntStream.range(0, fragments.size()).filter((i) -> fragments.get(i).level() == own).forEach((i) -> {
				List<Integer> numbers = fragments.get(i).requireCode().numbers();
				ofLevel.computeIfAbsent(numbers, (key) -> new PageCode(own, key, new ArrayList<>())).at().add(i);
			});
			codes.add(List.copyOf(ofLevel.values()));
		}
		return new TornPage(List.copyOf(fragments), codes);
	}

	/** The code that stands directly before a fragment in its line, or behind it. */
	int beside(int index, int step) {
		int other = index + step;
		boolean there = other >= 0 && other < this.fragments.size()
				&& this.fragments.get(other).line() == this.fragments.get(index).line()
				&& this.fragments.get(other).isCode();
		return there ? other : -1;
	}

	/** The nearest code in a fragment's line on one side; -1 where there is none. */
	int nearestCode(int index, int step) {
		int line = this.fragments.get(index).line();
		for (int i = index + step; i >= 0 && i < this.fragments.size()
				&& this.fragments.get(i).line() == line; i += step) {
			if (this.fragments.get(i).isCode()) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a text stands in the same line directly behind one of a code's places. */
	boolean hasTextBehind(PageCode code) {
		return code.at().stream().anyMatch((i) -> {
			Fragment own = this.fragments.get(i);
			return i + 1 < this.fragments.size() && this.fragments.get(i + 1).line() == own.line()
					&& !this.fragments.get(i + 1).isCode();
		});
	}

	/**
	 * A code of a page.
	 *
	 * @param level its level
	 * @param numbers its counters
	 * @param at the fragments that name it
	 */
	record PageCode(int level, List<Integer> numbers, List<Integer> at) {

	}

}
