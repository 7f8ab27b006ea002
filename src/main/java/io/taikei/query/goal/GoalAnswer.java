package io.taikei.query.goal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.graph.Nodes;
import io.taikei.model.Statement;
import io.taikei.query.Descriptions;
import io.taikei.query.Element;
import io.taikei.query.EmptyAnswerTexts;
import io.taikei.query.TracedElement;
import io.taikei.query.goal.GoalInitiatives.Measure;
import io.taikei.query.goal.GoalInitiatives.PlacedInitiative;
import io.taikei.query.overlap.DecidedGap;
import io.taikei.query.path.PlacedElement;
import org.neo4j.driver.types.Node;

/**
 * Composes the answer for a goal from the rows of its queries.
 *
 * @param goal the goal
 * @param initiatives the ways of the initiatives below it, an initiative's ways together
 * @param others the ways of policies below it that nothing is part of, and of
 * placeholders
 * @param descriptions what to show of all of them
 * @param counterparts a page of the elements of other municipalities that overlap it
 * @param compared whether they have been looked for of all elements of the plan
 * @param unmatched what was decided to have no counterpart in another plan
 */
record GoalAnswer(TracedElement goal, List<PlacedElement> initiatives, List<PlacedElement> others,
		Descriptions descriptions, CounterpartPage counterparts, boolean compared, List<DecidedGap> unmatched) {

	GoalInitiatives compose() {
		Element element = this.descriptions.element(this.goal.element());
		List<PlacedInitiative> stated = stated();
		List<Measure> measures = measures(element);
		return new GoalInitiatives(this.goal.plan(), element, this.goal.way().steps(), steps(), stated, others(false),
				others(true), measures, this.counterparts.counterparts(), this.counterparts.at(), this.compared,
				this.unmatched, stated.isEmpty() ? EmptyAnswerTexts.noInitiatives(!measures.isEmpty()) : null);
	}

	/** The elements above the goal and between it and its initiatives. */
	static Stream<Node> steps(TracedElement goal, List<PlacedElement> initiatives) {
		return Stream
			.concat(goal.way().above().stream(),
					initiatives.stream()
						.map(PlacedElement::way)
						.filter((way) -> way.above().contains(goal.element()))
						.flatMap((way) -> way.above().stream()))
			.filter((node) -> !node.equals(goal.element()))
			.distinct();
	}

	private List<Element> steps() {
		return steps(this.goal, this.initiatives).map(this.descriptions::element).toList();
	}

	private List<PlacedInitiative> stated() {
		return this.initiatives.stream()
			.collect(Collectors.groupingBy((row) -> Nodes.id(row.element()), LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(this::stated)
			.toList();
	}

	private PlacedInitiative stated(List<PlacedElement> places) {
		PlacedElement first = places.getFirst();
		return new PlacedInitiative(this.descriptions.element(first.element()), first.way().steps(),
				Objects.requireNonNull(this.descriptions.placement(first.way()),
						"An initiative below a goal has a link"),
				places.stream().skip(1).map(PlacedElement::way).map(this.descriptions::place).toList());
	}

	private List<Element> others(boolean placeholders) {
		return this.others.stream()
			.map(PlacedElement::element)
			.map(this.descriptions::element)
			.filter((element) -> element.placeholder() == placeholders)
			.distinct()
			.toList();
	}

	private static List<Measure> measures(Element goal) {
		return goal.statements()
			.stream()
			.filter((statement) -> statement.kind() == Statement.Kind.MEASURE)
			.map((statement) -> new Measure(statement.text(), statement.source()))
			.toList();
	}

}
