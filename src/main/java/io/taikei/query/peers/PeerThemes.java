package io.taikei.query.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.query.Graph;

import org.springframework.stereotype.Component;

/** Which themes most of a group address and a plan does not, and the other way round. */
@Component
class PeerThemes {

	private static final Comparator<ThemeOfPlans> MOST_ELEMENTS = Comparator.comparingLong(ThemeOfPlans::total)
		.reversed();

	private final Graph graph;

	PeerThemes(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds both, what is rarest on the other side first.
	 * @param planId the plan's id
	 * @param peerIds the ids of the others
	 */
	BothWays<ThemeOfPlans> find(String planId, List<String> peerIds) {
		List<ThemeOfPlans> themes = this.graph.rows(QueryFile.THEMES_OF_PLANS, "planIds",
				Stream.concat(Stream.of(planId), peerIds.stream()).toList(), ThemeOfPlans.class, ThemeOfPlans::of);
		Comparator<ThemeOfPlans> fewest = Comparator.comparingInt((theme) -> theme.plansBeside(planId));
		return new BothWays<>(
				ThemeOfPlans.withoutNarrower(themes.stream()
					.filter((theme) -> !theme.isOf(planId) && 2 * theme.plansBeside(planId) > peerIds.size())
					.sorted(fewest.reversed().thenComparing(MOST_ELEMENTS))
					.toList()),
				ThemeOfPlans.withoutNarrower(themes.stream()
					.filter((theme) -> theme.isOf(planId) && 2 * theme.plansBeside(planId) < peerIds.size())
					.sorted(fewest.thenComparing(MOST_ELEMENTS))
					.toList()));
	}

	/** The ids of the elements that are most about themes, each theme in one plan. */
	Map<ThemeInPlan, String> elements(List<ThemeInPlan> asked) {
		return asked.isEmpty() ? Map.of()
				: this.graph
					.rows(QueryFile.ELEMENTS_ABOUT_THEMES,
							Map.of("themesOfPlans", asked.stream().map(ThemeInPlan::parameter).toList()), Found.class,
							(types, row) -> new Found(
									new ThemeInPlan(row.get("planId").asString(), row.get("themeId").asString()),
									row.get("elementId").asString()))
					.stream()
					.collect(Collectors.toMap(Found::theme, Found::elementId));
	}

	/** A theme in a plan, both by their ids. */
	record ThemeInPlan(String planId, String themeId) {

		private Map<String, Object> parameter() {
			return Map.of("planId", this.planId, "themeId", this.themeId);
		}

	}

	private record Found(ThemeInPlan theme, String elementId) {
	}

}
