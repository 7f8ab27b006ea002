package io.taikei.web.page.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.query.picture.PlanColumns.Bundle;
import io.taikei.query.picture.PlanColumns.Column;
import io.taikei.query.picture.PlanColumns.Entry;

/**
 * What of a column is shown: where there is much, what corresponds to the most.
 *
 * @param column the whole column
 * @param entries what is shown of it, from the top down
 * @param left how many are not
 */
record ColumnCut(Column column, List<Entry> entries, int left) {

	/** How many a column shows unless all are asked for. */
	static final int MOST = 18;

	ColumnCut {
		entries = List.copyOf(entries);
	}

	/** How many pairs there are of each element, by its id. */
	static Map<String, Long> pairs(List<Bundle> bundles) {
		Map<String, Long> pairs = new HashMap<>();
		bundles.forEach((bundle) -> {
			pairs.merge(bundle.from(), bundle.pairs(), Long::sum);
			pairs.merge(bundle.to(), bundle.pairs(), Long::sum);
		});
		return pairs;
	}

	static ColumnCut of(Column column, Map<String, Long> pairs, PlansQuestion question) {
		List<Entry> all = column.entries();
		if (all.size() <= MOST || question.whole().contains(column.plan().id())) {
			return new ColumnCut(column, all, 0);
		}
		Set<Entry> most = all.stream()
			.sorted(Comparator.comparing((Entry entry) -> !isKept(entry, question))
				.thenComparingLong((entry) -> -pairs.getOrDefault(entry.element().id(), 0L)))
			.limit(MOST)
			.collect(Collectors.toSet());
		List<Entry> shown = all.stream().filter(most::contains).toList();
		return new ColumnCut(column, shown, all.size() - shown.size());
	}

	private static boolean isKept(Entry entry, PlansQuestion question) {
		return entry.open() || entry.part() || entry.element().id().equals(question.focus());
	}

}
