package io.taikei.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import io.taikei.cypher.LoadFile;
import io.taikei.model.Plan;
import io.taikei.overlap.ThemeTagger;
import io.taikei.validation.ValidPlan;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the graph hold a plan exactly as it was read. Loading the same plan again changes
 * nothing; elements that stay keep their nodes.
 */
@Component
public class GraphLoader {

	private final Neo4jClient client;

	GraphLoader(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Loads the plan in one transaction: all of it, or nothing where a statement fails.
	 * @param validPlan the plan
	 * @param tagger finds the themes of its elements; its vocabulary is loaded already
	 */
	@Transactional
	public LoadReport load(ValidPlan validPlan, ThemeTagger tagger) {
		Plan plan = validPlan.plan();
		List<Map<String, Object>> elements = ElementRows.of(plan.elements());
		List<Map<String, Object>> statements = TextRows.statements(plan.elements());
		List<Map<String, Object>> footnotes = TextRows.footnotes(plan.elements());
		var writes = new Writes(this.client);
		writes.run(LoadFile.PLAN, PlanRows.of(plan));
		writes.run(LoadFile.FORGET_DROPPED_PARTS,
				Map.of("planId", plan.id().value(), "partIds", ids(Stream.of(elements, statements, footnotes))));
		writes.run(LoadFile.ELEMENTS, rows(elements));
		writes.run(LoadFile.FORGET_DROPPED_PLACEMENTS, rows(PlacementRows.parents(plan)));
		writes.run(LoadFile.PLACEMENTS, rows(PlacementRows.of(plan)));
		writes.run(LoadFile.STATEMENTS, rows(statements));
		writes.run(LoadFile.FOOTNOTES, rows(footnotes));
		var themes = AddressedThemeRows.of(plan.elements(), tagger);
		writes.run(LoadFile.FORGET_DROPPED_ADDRESSED_THEMES, rows(themes.themes()));
		writes.run(LoadFile.ADDRESSED_THEMES, rows(themes.links()));
		SequencedMap<String, Long> totals = totals(plan);
		requireComplete(plan, totals);
		return new LoadReport(plan.id(), writes.nodes(), writes.relationships(), totals);
	}

	private static void requireComplete(Plan plan, Map<String, Long> totals) {
		long reached = totals.getOrDefault("PlanElement", 0L);
		if (reached != plan.elements().size()) {
			throw IncompleteLoad.ofElements(plan.id(), plan.elements().size(), reached);
		}
	}

	private static Map<String, Object> rows(List<Map<String, Object>> rows) {
		return Map.of("rows", rows);
	}

	private static List<Object> ids(Stream<List<Map<String, Object>>> parts) {
		return parts.flatMap(List::stream).map((row) -> row.get("id")).toList();
	}

	private SequencedMap<String, Long> totals(Plan plan) {
		SequencedMap<String, Long> totals = new LinkedHashMap<>();
		this.client.query(LoadFile.TOTALS_OF_PLAN.text())
			.bind(plan.id().value())
			.to("planId")
			.fetch()
			.all()
			.forEach((row) -> totals.put((String) row.get("label"), (Long) row.get("total")));
		return totals;
	}

}
