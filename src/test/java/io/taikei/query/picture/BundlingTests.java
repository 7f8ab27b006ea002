package io.taikei.query.picture;

import java.util.List;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Predicate;
import io.taikei.model.ReviewState;
import io.taikei.query.TierScope;
import io.taikei.query.picture.Bundling.Pair;
import io.taikei.query.picture.Bundling.Place;
import io.taikei.query.picture.PlanColumns.Basis;
import io.taikei.query.picture.PlanColumns.Bundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BundlingTests {

	private static final List<Place> PLACES = List.of(place("a:1", "a:1"), place("a:1-1", "a:1"), place("a:1-2", "a:1"),
			place("b:1", "b:1"), place("b:1-1", "b:1", "b:2"),
			new Place("b:1-2", "b", List.of("b:1"), false, List.of("a")));

	@Test
	void gathersWhatStandsAtOrBelowTheSameTwo() {
		List<Bundle> bundles = bundles(null, null, stored("a:1-1", "b:1", 0.6), stored("a:1-2", "b:1", 0.8));

		assertThat(bundles).containsExactly(new Bundle("a:1", "b:1", 0.8, 2, 0, 0, 0));
		assertThat(bundles.getFirst().basis()).isEqualTo(Basis.COMPUTED);
	}

	@Test
	void standsAtEveryPlaceOfAnElement() {
		assertThat(bundles(null, null, stored("a:1-1", "b:1-1", 0.6))).extracting(Bundle::to)
			.containsExactly("b:1", "b:2");
	}

	@Test
	void tellsWhatPeopleDecidedAndWhatWasRead() {
		Pair reviewed = new Pair("a:1", "b:1", true, 0.4, ReviewState.ACCEPTED, false, false);
		Pair read = new Pair("a:1", "b:1-1", true, null, ReviewState.UNREVIEWED, true, false);

		assertThat(bundles(null, null, reviewed, read)).extracting(Bundle::basis)
			.containsExactly(Basis.PEOPLE, Basis.READING);
	}

	@Test
	void countsOnlyWhatMatches() {
		Pair reviewed = new Pair("a:1", "b:1", true, 0.4, ReviewState.ACCEPTED, false, false);
		Pair rejected = new Pair("a:1", "b:1", false, 0.9, ReviewState.REJECTED, false, false);
		Pair computed = stored("a:1-1", "b:1", 0.6);

		assertThat(bundles(ReviewState.ACCEPTED, null, reviewed, rejected, computed)).extracting(Bundle::pairs)
			.containsExactly(1L);
		assertThat(bundles(null, 0.5, reviewed, rejected, computed)).extracting(Bundle::score).containsExactly(0.6);
		assertThat(bundles(null, null, stored("a:1", "b:1-2", 0.9))).as("not about the theme").isEmpty();
	}

	@Test
	void addsWhatWasComputedUnlessTheGraphKnowsBetter() {
		Pair rejected = new Pair("a:1", "b:1", false, 0.9, ReviewState.REJECTED, false, false);

		assertThat(new Bundling(request(null, null), PLACES).of(List.of(rejected),
				Map.of("a:1~b:1", overlap("a:1", "b:1"), "a:1-1~b:1", overlap("a:1-1", "b:1"))))
			.extracting(Bundle::pairs)
			.containsExactly(1L);
	}

	@Test
	void leavesOutWhatWasDecidedToHaveNoCounterpart() {
		List<Place> places = List.of(place("a:1", "a:1"), new Place("b:1", "b", List.of("b:1"), true, List.of("a")));

		assertThat(new Bundling(request(null, null), places).of(List.of(), Map.of("a:1~b:1", overlap("a:1", "b:1"))))
			.isEmpty();
	}

	private static List<Bundle> bundles(@Nullable ReviewState review, @Nullable Double minScore, Pair... stored) {
		return new Bundling(request(review, minScore), PLACES).of(List.of(stored), Map.of());
	}

	private static ColumnRequest request(@Nullable ReviewState review, @Nullable Double minScore) {
		return new ColumnRequest(List.of("a", "b"), Kind.GOAL, List.of(), TierScope.DIRECT, null, review, minScore);
	}

	private static Place place(String id, String... places) {
		return new Place(id, id.substring(0, 1), List.of(places), true, List.of());
	}

	private static Pair stored(String a, String b, double score) {
		return new Pair(a, b, true, score, ReviewState.UNREVIEWED, false, false);
	}

	private static Overlap overlap(String a, String b) {
		return new Overlap(new ElementId(a), new ElementId(b), Predicate.RELATED_MATCH, 0.7, 0.7,
				new Overlap.ScoreParts(0.7, 0.7, 0.7, 1), Overlap.Tier.DIRECT, List.of(), List.of(), null,
				new Overlap.Method("overlap", "1"));
	}

}
