package io.taikei.query.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.PathStep;
import io.taikei.query.plan.PlanOutline;
import io.taikei.query.plan.PlanOutlines;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions of one municipality's plan held against each other (前計画との対照). */
@Service
@Transactional(readOnly = true)
public class PlanChanges {

	private final Graph graph;

	private final PlanOutlines outlines;

	PlanChanges(Graph graph, PlanOutlines outlines) {
		this.graph = graph;
		this.outlines = outlines;
	}

	/**
	 * What became of an earlier edition's elements.
	 * @param planId the later edition
	 * @param since the earlier edition, right before it or further back
	 * @return empty where the one does not lead back to the other
	 */
	public Optional<ChangesSince> since(PlanId planId, PlanId since, Paging paging) {
		Map<String, Object> plans = Map.of("planId", planId.value(), "sincePlanId", since.value());
		List<PlanSummary> editions = this.graph.rows(QueryFile.EDITIONS_SINCE, plans, PlanSummary.class,
				PlanChanges::edition);
		return editions.isEmpty() ? Optional.empty() : Optional.of(changes(editions,
				this.graph.rows(QueryFile.CHANGES_SINCE, plans, ChangeLink.class, ChangeLink::of), paging));
	}

	/** The editions that a plan can be held against, the latest first. */
	public List<PlanSummary> editionsBefore(PlanId planId) {
		return this.graph.rows(QueryFile.EDITIONS_BEFORE, Map.of("planId", planId.value()), PlanSummary.class,
				PlanChanges::edition);
	}

	/** What an element continues of the edition before, then what continues it. */
	public List<ElementOfEdition> ofElement(ElementId id) {
		return this.graph.rows(QueryFile.EDITIONS_OF_ELEMENT, Map.of("elementId", id.value()), ElementOfEdition.class,
				ElementOfEdition::of);
	}

	private ChangesSince changes(List<PlanSummary> editions, List<ChangeLink> links, Paging paging) {
		List<OutlinePlace> before = outline(editions.getLast());
		List<OutlinePlace> after = outline(editions.getFirst());
		LocatedElements located = this.graph
			.located(Stream.of(before, after).flatMap(List::stream).map(OutlinePlace::id).toList());
		List<ChangesSince.Row> rows = new ChangeTable(inOrder(before, located), inOrder(after, located), located)
			.rows(ChangeGroup.of(links));
		return new ChangesSince(editions.getFirst(), editions.getLast(), editions.subList(1, editions.size() - 1),
				ChangeTable.counts(rows), paging.of(rows.size()), paging.in(rows));
	}

	private List<OutlinePlace> outline(PlanSummary plan) {
		List<OutlinePlace> places = new ArrayList<>();
		this.outlines.ofPlan(new PlanId(plan.id()))
			.ifPresent((outline) -> outline.elements().forEach((node) -> collect(node, null, places)));
		return places;
	}

	private static void collect(PlanOutline.Node node, @Nullable String parent, List<OutlinePlace> places) {
		String id = node.element().id();
		places.add(new OutlinePlace(id, parent));
		node.children().forEach((child) -> collect(child, id, places));
	}

	/** The elements as one reads the plan, each where it has its own place. */
	private static List<String> inOrder(List<OutlinePlace> places, LocatedElements located) {
		return places.stream().filter((place) -> place.isOwn(located)).map(OutlinePlace::id).toList();
	}

	private static PlanSummary edition(TypeSystem types, Record row) {
		return PlanSummary.of(row.get("edition"), row.get("municipality"));
	}

	/** An element below one of its parents, or at the top of the plan. */
	private record OutlinePlace(String id, @Nullable String parent) {

		boolean isOwn(LocatedElements located) {
			List<PathStep> path = located.path(this.id);
			return path.isEmpty() ? this.parent == null : path.getLast().id().equals(this.parent);
		}

	}

}
