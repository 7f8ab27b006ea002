package io.taikei.query.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.graph.PropertyValues;
import io.taikei.model.Overlap;
import io.taikei.model.ReviewState;
import io.taikei.query.picture.PlanColumns.Bundle;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** Gathers pairs of elements into bundles, by where their elements stand in columns. */
final class Bundling {

	private final ColumnRequest request;

	private final Map<String, Place> places;

	private final SequencedMap<String, Bundle> bundles = new TreeMap<>();

	Bundling(ColumnRequest request, List<Place> places) {
		this.request = request;
		this.places = places.stream().collect(Collectors.toMap(Place::elementId, Function.identity()));
	}

	/**
	 * The bundles of what the graph holds, and of what was computed because it does not.
	 */
	List<Bundle> of(List<Pair> stored, Map<String, Overlap> computed) {
		stored.stream().filter(Pair::counts).forEach(this::add);
		Set<String> known = stored.stream().map(Pair::id).collect(Collectors.toSet());
		computed.values()
			.stream()
			.filter((overlap) -> !known.contains(overlap.id()))
			.map(Pair::computed)
			.filter((pair) -> !isDecidedGap(pair))
			.forEach(this::add);
		return new ArrayList<>(this.bundles.values());
	}

	private void add(Pair pair) {
		Place one = this.places.get(pair.aId());
		Place other = this.places.get(pair.bId());
		if (one == null || other == null || !matches(pair) || !one.themed() || !other.themed()) {
			return;
		}
		for (String from : one.places()) {
			for (String to : other.places()) {
				this.bundles.merge(from + "~" + to, pair.between(from, to), Bundle::plus);
			}
		}
	}

	private boolean matches(Pair pair) {
		return (this.request.review() == null || pair.state() == this.request.review())
				&& (this.request.minScore() == null || pair.score() == null || pair.score() >= this.request.minScore());
	}

	private boolean isDecidedGap(Pair pair) {
		Place one = this.places.get(pair.aId());
		Place other = this.places.get(pair.bId());
		return one != null && other != null
				&& (one.without().contains(other.planId()) || other.without().contains(one.planId()));
	}

	/**
	 * Where an element stands: a row of places-in-columns.cypher.
	 *
	 * @param elementId the element's id
	 * @param planId its plan's id
	 * @param places the ids of the shown elements that it stands at or below
	 * @param themed whether it is about the theme that is asked for, if one is
	 * @param without the ids of plans that were decided to have no counterpart of it
	 */
	record Place(String elementId, String planId, List<String> places, boolean themed, List<String> without) {

		Place {
			places = List.copyOf(places);
			without = List.copyOf(without);
		}

		static Place of(TypeSystem types, Record row) {
			return new Place(row.get("elementId").asString(), row.get("planId").asString(),
					row.get("places").asList(Value::asString), row.get("themed").asBoolean(),
					row.get("without").asList(Value::asString));
		}

	}

	/**
	 * Two elements that are joined: a row of pairs-among-plans.cypher.
	 *
	 * @param aId the id of the one
	 * @param bId the id of the other
	 * @param counts whether they correspond
	 * @param score the overlap's score; null where none was computed
	 * @param state what people decided
	 * @param curated whether a mapping set states it
	 * @param byPeople whether a person decided on that or confirmed it
	 */
	record Pair(String aId, String bId, boolean counts, @Nullable Double score, ReviewState state, boolean curated,
			boolean byPeople) {

		static Pair of(TypeSystem types, Record row) {
			return new Pair(row.get("aId").asString(), row.get("bId").asString(), row.get("counts").asBoolean(false),
					PropertyValues.number(row, "score"), ReviewState.valueOf(row.get("state").asString()),
					row.get("curated").asBoolean(false), row.get("byPeople").asBoolean(false));
		}

		static Pair computed(Overlap overlap) {
			return new Pair(overlap.a().value(), overlap.b().value(), true, overlap.score(), ReviewState.UNREVIEWED,
					false, false);
		}

		String id() {
			return this.aId + "~" + this.bId;
		}

		Bundle between(String from, String to) {
			return new Bundle(from, to, this.score, 1, this.curated ? 1 : 0, this.byPeople ? 1 : 0,
					(this.state == ReviewState.ACCEPTED) ? 1 : 0);
		}

	}

}
