package io.taikei.query.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.query.Descriptions;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import io.taikei.query.review.PlacesPage.Beside;
import io.taikei.query.review.PlacesPage.Item;
import io.taikei.query.review.PlacesPage.Progress;
import io.taikei.query.review.PlacesPage.State;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which places and names of a plan wait for people, as its document does not state them.
 */
@Service
@Transactional(readOnly = true)
public class PlacesToReview {

	/** More than a menu can hold. */
	private static final int MOST_PLACES = 1_500;

	private final Graph graph;

	PlacesToReview(Graph graph) {
		this.graph = graph;
	}

	/** One page of them; empty where the plan is not loaded. */
	public Optional<PlacesPage> page(PlacesRequest request) {
		return this.graph.plan(request.plan()).map((plan) -> page(request, plan));
	}

	/** How far the decisions on a plan are. */
	public Progress progress(PlanId plan) {
		return progress(rows(plan));
	}

	/** Below what an element may have its place, in the order of the document. */
	public List<ElementRef> possiblePlaces(PlanId plan) {
		return this.graph.rows(QueryFile.POSSIBLE_PLACES, Map.of("planId", plan.value(), "size", MOST_PLACES),
				ElementRef.class, (types, row) -> ElementRef.of(row.get("element").asNode()));
	}

	private PlacesPage page(PlacesRequest request, PlanSummary plan) {
		List<PlaceRow> all = rows(request.plan());
		List<PlaceRow> shown = all.stream()
			.filter((row) -> row.isShownIn(request.show()))
			.filter((row) -> request.element() == null || row.elementId().equals(request.element()))
			.sorted(PlaceRow.LEAST_SURE)
			.toList();
		return new PlacesPage(plan, request.paging().of(shown.size()), items(request.paging().in(shown)), progress(all),
				explanation(all.isEmpty(), shown.isEmpty()));
	}

	private List<PlaceRow> rows(PlanId plan) {
		return this.graph.rows(QueryFile.PLACES_TO_REVIEW, Map.of("planId", plan.value()), PlaceRow.class,
				PlaceRow::of);
	}

	private List<Item> items(List<PlaceRow> rows) {
		List<String> ids = rows.stream().map(PlaceRow::elementId).distinct().toList();
		LocatedElements located = this.graph.located(ids);
		Descriptions links = this.graph.describe(List.of(),
				rows.stream().flatMap((row) -> Stream.ofNullable(row.link())).toList());
		Map<String, List<Beside>> beside = this.graph
			.rows(QueryFile.ELEMENTS_BESIDE, "elementIds", ids, Neighbour.class,
					(types, row) -> new Neighbour(row.get("elementId").asString(), beside(row)))
			.stream()
			.collect(Collectors.groupingBy(Neighbour::of, Collectors.mapping(Neighbour::beside, Collectors.toList())));
		return rows.stream()
			.map((row) -> new Item(row.subject(), located.located(row.elementId()), row.standing(), row.sureness(),
					(row.link() != null) ? links.link(row.link()) : null, row.state(), row.changed(),
					beside.getOrDefault(row.elementId(), List.of())))
			.toList();
	}

	private static Beside beside(Record row) {
		return new Beside(row.get("after").asBoolean(), ElementRef.of(row.get("element").asNode()),
				row.get("parent").isNull() ? null : ElementRef.of(row.get("parent").asNode()));
	}

	private static Progress progress(List<PlaceRow> rows) {
		return new Progress(rows.size(), count(rows, State.CONFIRMED), count(rows, State.MOVED),
				count(rows, State.UNSURE), rows.stream().filter(PlaceRow::changed).count());
	}

	private static long count(List<PlaceRow> rows, State state) {
		return rows.stream().filter((row) -> row.state() == state).count();
	}

	private static @Nullable Bilingual explanation(boolean none, boolean noneShown) {
		if (none) {
			return AnswerText.of("places.none");
		}
		return noneShown ? AnswerText.of("places.all-decided") : null;
	}

	private record Neighbour(String of, Beside beside) {
	}

}
