package io.taikei.overlap.analysis;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much of a theme was found so far.
 *
 * @param points what its phrases count together
 * @param terms the phrases, each once
 */
record ThemeCount(int points, List<String> terms) {

	ThemeCount plus(ThemeCount next) {
		return new ThemeCount(this.points + next.points,
				Stream.concat(this.terms.stream(), next.terms.stream()).distinct().toList());
	}

}
