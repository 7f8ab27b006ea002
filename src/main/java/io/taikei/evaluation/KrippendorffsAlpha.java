package io.taikei.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far any number of people agree, of whom not each has to have decided on all
 * (Krippendorff 2011), for labels without an order: 1 where they always do, 0 where no
 * more than by chance.
 */
final class KrippendorffsAlpha {

	private KrippendorffsAlpha() {
	}

	/**
	 * The alpha of units, each with all that was said of it; not a number where nobody
	 * could have disagreed.
	 */
	static <T> double of(Collection<List<T>> units) {
		Map<T, Double> totals = new HashMap<>();
		double pairable = 0;
		double disagreeing = 0;
		for (List<T> unit : units) {
			if (unit.size() > 1) {
				pairable += unit.size();
				unit.forEach((label) -> totals.merge(label, 1.0, Double::sum));
				disagreeing += disagreeing(unit) / (unit.size() - 1);
			}
		}
		double square = pairable * pairable;
		double expected = square - totals.values().stream().mapToDouble((total) -> total * total).sum();
		return 1 - (pairable - 1) * disagreeing / expected;
	}

	/** How many ordered pairs of what was said of a unit differ. */
	private static <T> double disagreeing(List<T> unit) {
		return unit.stream()
			.mapToDouble((label) -> unit.stream().filter((other) -> !other.equals(label)).count())
			.sum();
	}

}
