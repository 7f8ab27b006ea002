package io.taikei.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import java.util.function.BiConsumer;

import io.taikei.cypher.LoadFile;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The elements whose overlaps are not up to date. They wait in the graph, with a label of
 * their own, so that whoever comes next goes on where another was interrupted. Whatever
 * is done for many elements is done in several transactions, and can be done again.
 */
@Component
public class ComparisonQueue {

	/** So many elements at a time; each has some tens of overlaps. */
	private static final int STEP = 500;

	/** So many elements are counted at a time. */
	private static final int COUNTED = 2_000;

	private final Neo4jClient client;

	private final TransactionOperations transaction;

	ComparisonQueue(Neo4jClient client, TransactionOperations transaction) {
		this.client = client;
		this.transaction = transaction;
	}

	/**
	 * Queues the elements of a plan, and those that have one of them among their best. It
	 * comes before a plan's elements change.
	 */
	public void queue(PlanId plan) {
		inSteps(elements(plan), (writes, ids) -> writes.run(LoadFile.QUEUE_ELEMENTS, ids));
	}

	/**
	 * Does the same, and ends that the plan's elements have best overlaps. It comes
	 * before a plan is forgotten.
	 */
	public void release(PlanId plan) {
		inSteps(elements(plan), (writes, ids) -> {
			writes.run(LoadFile.QUEUE_ELEMENTS, ids);
			writes.dropUnkept(writes.run(LoadFile.RELEASE_ELEMENTS, ids).get("overlapIds").asList());
		});
	}

	/** The current plans without which others were compared. */
	public List<PlanId> newcomers() {
		return List.copyOf(this.client.query(LoadFile.NEWCOMERS.text())
			.fetchAs(PlanId.class)
			.mappedBy((types, row) -> new PlanId(row.get("planId").asString()))
			.all());
	}

	/** Ends that a plan is a newcomer: nobody was compared without it. */
	public void settle(PlanId newcomer) {
		run(LoadFile.SETTLE_NEWCOMER, Map.of("planId", newcomer.value()));
	}

	/** Queues the elements of a plan, and no others. */
	public void queueAlone(PlanId plan) {
		run(LoadFile.QUEUE_ALL, Map.of("planId", plan.value()));
	}

	/** The plans that have queued elements, with their numbers. */
	public SequencedMap<PlanId, Long> plans() {
		SequencedMap<PlanId, Long> plans = new LinkedHashMap<>();
		this.client.query(LoadFile.QUEUED_PLANS.text())
			.fetchAs(QueuedPlan.class)
			.mappedBy((types, row) -> new QueuedPlan(new PlanId(row.get("planId").asString()),
					row.get("elements").asLong()))
			.all()
			.forEach((plan) -> plans.put(plan.id(), plan.elements()));
		return plans;
	}

	/** The queued elements of plans, by their plans. */
	public List<QueuedElement> elements(Collection<PlanId> plans) {
		return List.copyOf(this.client.query(LoadFile.QUEUED_ELEMENTS.text())
			.bind(plans.stream().map(PlanId::value).toList())
			.to("planIds")
			.fetchAs(QueuedElement.class)
			.mappedBy((types, row) -> new QueuedElement(new ElementId(row.get("elementId").asString()),
					row.get("current").asBoolean()))
			.all());
	}

	/** Ends that plans are newcomers where nobody was compared without them. */
	public void settleNewcomers() {
		run(LoadFile.SETTLE_NEWCOMERS, Map.of());
	}

	/**
	 * What another overlap has to score at least to be among the best of an element, of
	 * all current elements that are not queued.
	 */
	public Map<ElementId, Double> leastBest() {
		Map<ElementId, Double> least = new HashMap<>();
		this.client.query(LoadFile.LEAST_BEST.text())
			.fetchAs(LeastBest.class)
			.mappedBy((types, row) -> new LeastBest(row.get("elementIds").asList(Value::asString),
					row.get("leastBest").asList(Value::asDouble)))
			.all()
			.forEach((plan) -> plan.addTo(least));
		return least;
	}

	/**
	 * Counts what is direct or related of some of the elements that have got or lost any;
	 * nobody may load meanwhile.
	 * @return whether there were any
	 */
	public boolean countCounterparts() {
		return run(LoadFile.COUNT_COUNTERPARTS, Map.of("size", COUNTED)).get("countedElements").asLong() > 0;
	}

	/** The ids of a plan's elements. */
	public List<String> elements(PlanId plan) {
		return List.copyOf(this.client.query(LoadFile.ELEMENTS_OF_A_PLAN.text())
			.bind(plan.value())
			.to("planId")
			.fetchAs(String.class)
			.all());
	}

	private void inSteps(List<String> elementIds, BiConsumer<Writes, Map<String, Object>> step) {
		for (int from = 0; from < elementIds.size(); from += STEP) {
			List<String> ids = new ArrayList<>(elementIds.subList(from, Math.min(from + STEP, elementIds.size())));
			this.transaction
				.executeWithoutResult((status) -> step.accept(new Writes(this.client), Map.of("elementIds", ids)));
		}
	}

	private Record run(LoadFile file, Map<String, Object> parameters) {
		return Objects
			.requireNonNull(this.transaction.execute((status) -> new Writes(this.client).run(file, parameters)));
	}

	/**
	 * An element that waits.
	 *
	 * @param id the element
	 * @param current whether its plan is current, so that it has best overlaps
	 */
	public record QueuedElement(ElementId id, boolean current) {
	}

	private record QueuedPlan(PlanId id, long elements) {
	}

	/** The elements of a plan, and in the same order what each has as its least score. */
	private record LeastBest(List<String> elementIds, List<Double> scores) {

		void addTo(Map<ElementId, Double> least) {
			for (int i = 0; i < this.elementIds.size(); i++) {
				least.put(new ElementId(this.elementIds.get(i)), this.scores.get(i));
			}
		}

	}

}
