package io.taikei.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.ComparisonQueue.QueuedElement;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** All elements by numbers, so that what is found of each fits into arrays. */
final class ElementNumbers {

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<String> nodes = new ArrayList<>();

	private final List<Integer> plans = new ArrayList<>();

	private final List<WaitingPlan> waiting = new ArrayList<>();

	/** Those of the graph. */
	static ElementNumbers read(Session session) {
		ElementNumbers elements = new ElementNumbers();
		session.run(LoadFile.ELEMENTS_TO_FILL.text()).forEachRemaining(elements::add);
		return elements;
	}

	private void add(Record row) {
		List<String> ids = row.get("elementIds").asList(Value::asString);
		List<Boolean> waits = row.get("waiting").asList(Value::asBoolean);
		boolean current = row.get("current").asBoolean();
		List<QueuedElement> queued = new ArrayList<>();
		int plan = this.waiting.size();
		for (int i = 0; i < ids.size(); i++) {
			this.numbers.put(ids.get(i), this.numbers.size());
			this.plans.add(plan);
			if (waits.get(i)) {
				queued.add(new QueuedElement(new ElementId(ids.get(i)), current));
			}
		}
		this.nodes.addAll(row.get("nodeIds").asList(Value::asString));
		this.waiting.add(new WaitingPlan(new PlanId(row.get("planId").asString()), queued));
	}

	int size() {
		return this.nodes.size();
	}

	int number(String elementId) {
		return Objects.requireNonNull(this.numbers.get(elementId), elementId);
	}

	/** The id of the element's node in the database. */
	String node(int element) {
		return this.nodes.get(element);
	}

	/** The number of the element's plan. */
	int plan(int element) {
		return this.plans.get(element);
	}

	/** All plans, each with its elements that only wait. */
	List<WaitingPlan> waiting() {
		return this.waiting;
	}

	/**
	 * A plan with its elements that wait to be compared, and that nothing was found or
	 * decided of.
	 */
	record WaitingPlan(PlanId id, List<QueuedElement> elements) {
	}

}
