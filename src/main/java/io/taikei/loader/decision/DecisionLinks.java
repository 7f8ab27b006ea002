package io.taikei.loader.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.taikei.cypher.LoadFile;
import io.taikei.graph.DecisionNode;
import io.taikei.graph.PropertyValues;
import io.taikei.loader.rows.Row;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.PlanId;
import io.taikei.review.ElementFinder;
import io.taikei.review.KnownElement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ties what people decided to the elements that it is about, and keeps the links that
 * repeat what stands of it. It takes part in the transaction of whoever changes the
 * elements or the ledger.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionLinks {

	private final Neo4jClient client;

	DecisionLinks(Neo4jClient client) {
		this.client = client;
	}

	/** What stands of the decisions on a plan's elements, with both of their ends. */
	public List<Decision> standing(PlanId plan) {
		return this.client.query(LoadFile.STANDING_DECISIONS.text())
			.bind(plan.value())
			.to("planId")
			.fetchAs(Standing.class)
			.mappedBy((types, row) -> new Standing(DecisionNode.decision(row.get("decision")), row.get("ends").asInt()))
			.all()
			.stream()
			.filter(Standing::isComplete)
			.map(Standing::decision)
			.toList();
	}

	/**
	 * Ties all decisions on a plan's elements to these as they are now, by what they say
	 * and not by their ids alone, and renews what repeats them.
	 */
	public void carry(PlanId plan) {
		Collection<Record> ends = rows(LoadFile.DECIDED_ENDS, plan);
		if (ends.isEmpty()) {
			return;
		}
		run(LoadFile.LOCK_DECISIONS, Map.of());
		ElementFinder finder = finder(plan);
		List<Map<String, Object>> rows = ends.stream().map((end) -> row(end, plan, finder)).toList();
		renew(ids(run(LoadFile.LINK_DECISIONS, Map.of("rows", rows))), List.of(plan.value()));
	}

	/** Finds the elements of a plan as they are now. */
	ElementFinder finder(PlanId plan) {
		return new ElementFinder(rows(LoadFile.TEXTS_OF_PLAN, plan).stream().map(DecisionLinks::element).toList());
	}

	/**
	 * Renews what repeats the decisions on elements, and on plans without counterparts.
	 */
	void renew(Collection<String> elementIds, Collection<String> planIds) {
		Record overlaps = run(LoadFile.DECIDED_OVERLAPS, Map.of("elementIds", elementIds));
		Record gaps = run(LoadFile.DECIDED_GAPS, Map.of("elementIds", elementIds, "planIds", planIds));
		TreeSet<String> touched = new TreeSet<>(elementIds);
		touched.addAll(ids(overlaps));
		touched.addAll(ids(gaps));
		run(LoadFile.COUNTERPARTS, Map.of("elementIds", List.copyOf(touched)));
		run(LoadFile.DROP_UNKEPT_OVERLAPS, Map.of("overlapIds", overlaps.get("overlapIds").asList()));
	}

	/**
	 * Has the next load of plans apply what was decided on places and names, which are
	 * part of a plan.
	 */
	void awaitPlaces(Collection<PlanId> plans) {
		run(LoadFile.AWAIT_PLACES, Map.of("planIds", plans.stream().map(PlanId::value).toList()));
	}

	private static Map<String, Object> row(Record end, PlanId plan, ElementFinder finder) {
		Row row = new Row().with("decisionId", end.get("decisionId").asString()).with("end", end.get("end").asString());
		if (end.get("elementId").isNull()) {
			return row.with("aboutId", plan.value()).with("changed", false).toMap();
		}
		Optional<ElementFinder.Found> found = finder.find(new DecidedEnd(end.get("elementId").asString(), plan,
				end.get("title").asString(), PropertyValues.text(end, "parentTitle"),
				PropertyValues.text(end, "textHash"), end.get("alone").asBoolean()));
		found.ifPresent((element) -> row.with("aboutId", element.id()));
		return row.with("changed", found.map(ElementFinder.Found::changed).orElse(true)).toMap();
	}

	private static KnownElement element(Record row) {
		return new KnownElement(row.get("elementId").asString(), row.get("title").asString(),
				PropertyValues.text(row, "parentTitle"), PropertyValues.text(row, "textHash"));
	}

	private static List<String> ids(Record row) {
		return row.get("elementIds").asList(Value::asString).stream().distinct().collect(Collectors.toList());
	}

	private Collection<Record> rows(LoadFile file, PlanId plan) {
		return this.client.query(file.text())
			.bind(plan.value())
			.to("planId")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
	}

	Record run(LoadFile file, Map<String, Object> parameters) {
		return this.client.query(file.text())
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one()
			.orElseThrow();
	}

	/** A decision, and how many of its ends are there. */
	private record Standing(Decision decision, int ends) {

		boolean isComplete() {
			return this.ends == ((this.decision.b() == null) ? 1 : 2);
		}

	}

}
