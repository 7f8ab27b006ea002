package io.taikei.query.indicator;

import java.util.Set;

import io.taikei.graph.Nodes;
import io.taikei.indicator.ComparedIndicator;
import io.taikei.model.Indicator;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

/**
 * An indicator: a row of indicators-of-plans.cypher.
 *
 * @param id its id
 * @param indicator what the document states of it
 * @param element the element whose success it measures
 * @param plan the plan
 * @param themes the ids of the themes that the element addresses
 */
record IndicatorRow(String id, Indicator indicator, ElementRef element, PlanSummary plan, Set<String> themes) {

	static IndicatorRow of(TypeSystem types, Record row) {
		Node node = row.get("indicator").asNode();
		Node element = row.get("element").asNode();
		return new IndicatorRow(Nodes.id(node), Nodes.indicator(node), ElementRef.of(element), PlanSummary.of(row),
				Set.copyOf(Nodes.themeTerms(element)));
	}

	ComparedIndicator compared() {
		return ComparedIndicator.of(this.id, this.plan.id(), this.plan.municipality().name(), this.indicator,
				this.themes);
	}

	PlacedIndicator placed(ComparedIndicator read) {
		return new PlacedIndicator(this.id, this.plan, this.element, this.indicator.name(), this.indicator.unit(),
				read.baseline(), read.target(), this.indicator.source());
	}

}
