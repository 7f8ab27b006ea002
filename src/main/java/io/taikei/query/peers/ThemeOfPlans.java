package io.taikei.query.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.query.ThemeRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * A theme with the plans that address it: a row of themes-of-plans.cypher.
 *
 * @param theme the theme
 * @param broader the theme above it; null at the top
 * @param elements how many elements address it, by the ids of their plans
 */
record ThemeOfPlans(ThemeRef theme, @Nullable ThemeRef broader, Map<String, Long> elements) {

	static ThemeOfPlans of(TypeSystem types, Record row) {
		Value broader = row.get("broader");
		return new ThemeOfPlans(ThemeRef.of(row.get("theme")), broader.isNull() ? null : ThemeRef.of(broader),
				row.get("plans")
					.asList((plan) -> Map.entry(plan.get("planId").asString(), plan.get("elements").asLong()))
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	boolean isOf(String planId) {
		return this.elements.containsKey(planId);
	}

	/** How many plans but one address it. */
	int plansBeside(String planId) {
		return this.elements.size() - (isOf(planId) ? 1 : 0);
	}

	/** How many elements of all plans address it. */
	long total() {
		return this.elements.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The ids of the plans that have most of it. */
	List<String> plansWithMost(int count) {
		return this.elements.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(count)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** What a broader theme of these tells already is left out. */
	static List<ThemeOfPlans> withoutNarrower(List<ThemeOfPlans> themes) {
		Set<String> ids = themes.stream().map((one) -> one.theme().id()).collect(Collectors.toSet());
		return themes.stream().filter((one) -> one.broader() == null || !ids.contains(one.broader().id())).toList();
	}

}
