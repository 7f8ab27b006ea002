package io.taikei.loader.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.taikei.cypher.LoadFile;
import io.taikei.graph.DecisionNode;
import io.taikei.model.Decision;
import io.taikei.model.PlanId;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ledger, in its order. */
@Component
@Transactional(readOnly = true)
public class LedgerReading {

	private final Neo4jClient client;

	LedgerReading(Neo4jClient client) {
		this.client = client;
	}

	/** All decisions. */
	public List<Decision> all() {
		return decisions(LoadFile.LEDGER, Map.of());
	}

	/** The decisions on a plan's elements, or that one has no counterpart in it. */
	public List<Decision> of(PlanId plan) {
		return decisions(LoadFile.DECISIONS_OF_PLAN, Map.of("planId", plan.value()));
	}

	/**
	 * What people decided on the places and names of a plan's elements and did not undo,
	 * in the order in which they decided.
	 */
	public List<Decision> places(PlanId plan) {
		return decisions(LoadFile.DECIDED_PLACES, Map.of("planId", plan.value()));
	}

	/** The decisions on elements of two plans, each with the other. */
	public List<Decision> between(PlanId one, PlanId other) {
		return of(one).stream()
			.filter((decision) -> decision.b() != null
					&& List.of(decision.a().plan(), decision.b().plan()).contains(other))
			.toList();
	}

	/** Those that there are of some ids. */
	List<Decision> known(Collection<String> ids) {
		return decisions(LoadFile.KNOWN_DECISIONS, Map.of("ids", List.copyOf(ids)));
	}

	private List<Decision> decisions(LoadFile file, Map<String, Object> parameters) {
		return List.copyOf(this.client.query(file.text())
			.bindAll(parameters)
			.fetchAs(Decision.class)
			.mappedBy((types, row) -> DecisionNode.decision(row.get("decision")))
			.all());
	}

}
