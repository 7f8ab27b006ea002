package io.taikei.query.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.taikei.graph.DecisionNode;
import io.taikei.graph.PropertyValues;
import io.taikei.model.ReviewState;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Relationship;

/**
 * Who decided last on a pair of elements, when and why.
 *
 * @param decision the id of the decision in the ledger
 * @param reviewer the person, by name or role
 * @param role as what
 * @param reviewedAt when, with its offset from UTC
 * @param note why; null where nothing was noted
 * @param importedBy who brought it by a file; null where it was decided here
 * @param changes what is other since, so that somebody should look again
 */
public record OverlapReview(String decision, String reviewer, String role, String reviewedAt, @Nullable String note,
		@Nullable String importedBy, List<Change> changes) {

	public OverlapReview {
		changes = List.copyOf(changes);
	}

	/**
	 * From the link that repeats what stands, seen from one of its ends.
	 * @param fromB whether it is seen from the one with the larger id
	 * @param score what is computed of the pair now; null where nothing is, or that is
	 * not known
	 * @param gone whether it is known that nothing is found of the pair any more
	 */
	public static OverlapReview of(Relationship link, boolean fromB, @Nullable Double score, boolean gone) {
		List<Change> changes = new ArrayList<>();
		if (link.get(fromB ? "changedB" : "changedA").isTrue()) {
			changes.add(Change.TEXT);
		}
		if (link.get(fromB ? "changedA" : "changedB").isTrue()) {
			changes.add(Change.OTHER_TEXT);
		}
		Double before = PropertyValues.number(link, "score");
		if (gone && before != null) {
			changes.add(Change.GONE);
		}
		else if (!gone && score != null && !Objects.equals(score, before)) {
			changes.add(Change.SCORE);
		}
		return new OverlapReview(link.get("decision").asString(), NamedPeople.name(DecisionNode.reviewer(link).name()),
				link.get("role").asString(), DecisionNode.localTime(DecisionNode.at(link)),
				PropertyValues.text(link, "note"), importer(link), changes);
	}

	/** Who brought by a file what a link repeats; null where nobody did. */
	static @Nullable String importer(MapAccessor link) {
		String importer = PropertyValues.text(link, "importedBy");
		return (importer != null) ? NamedPeople.name(importer) : null;
	}

	/** What was decided, from the same link. */
	public static ReviewState state(Relationship link) {
		return ReviewState.valueOf(link.get("state").asString());
	}

	/** What may be other since it was decided. */
	public enum Change {

		/** The text of the element that is asked about. */
		TEXT,

		/** The text of the other element. */
		OTHER_TEXT,

		/** What is computed of both. */
		SCORE,
		/** That anything is computed of both: the computation does not find them now. */
		GONE

	}

}
