package io.taikei.query.review;

import java.util.Comparator;

import io.taikei.graph.PropertyValues;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Provenance;
import io.taikei.query.overlap.Sureness;
import io.taikei.query.review.PlacesPage.State;
import io.taikei.query.review.PlacesRequest.Show;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * A place or a name of a plan: a row of places-to-review.cypher.
 *
 * @param subject which of both it is
 * @param elementId the element
 * @param link the place as it is now; null for a name
 * @param standing how it was known when the plan was read
 * @param confidence how sure that was, 0 to 1; null for a name
 * @param state what people decided on it
 * @param changed whether the text is another since
 */
record PlaceRow(Subject subject, String elementId, @Nullable Relationship link, Provenance standing,
		@Nullable Double confidence, State state, boolean changed) {

	/** Of names, which nothing says how sure they are, after the places. */
	private static final double NAME = 1;

	/**
	 * What changed since it was decided, then the least sure; what nobody could tell
	 * comes after those on which nobody has decided.
	 */
	static final Comparator<PlaceRow> LEAST_SURE = Comparator.comparing(PlaceRow::changed)
		.reversed()
		.thenComparing(PlaceRow::isDecided)
		.thenComparing((row) -> row.standing == Provenance.MODEL_READ)
		.thenComparingDouble((row) -> (row.confidence != null) ? row.confidence : NAME);

	static PlaceRow of(TypeSystem types, Record row) {
		return new PlaceRow(Subject.valueOf(row.get("subject").asString()), row.get("elementId").asString(),
				row.get("link").isNull() ? null : row.get("link").asRelationship(),
				PropertyValues.provenance(row, "standing"), PropertyValues.number(row, "confidence"), state(row),
				row.get("changed").asBoolean());
	}

	private static State state(Record row) {
		String verdict = PropertyValues.text(row, "verdict");
		if (verdict == null) {
			return State.OPEN;
		}
		if (verdict.equals(Verdict.UNSURE.name())) {
			return State.UNSURE;
		}
		return row.get("moved").asBoolean() ? State.MOVED : State.CONFIRMED;
	}

	/** How sure an inferred place is; null for others. */
	@Nullable Sureness sureness() {
		return (this.confidence != null && this.standing == Provenance.INFERRED) ? Sureness.of(this.confidence) : null;
	}

	private boolean isDecided() {
		return this.state != State.OPEN;
	}

	boolean isShownIn(Show show) {
		return switch (show) {
			case ALL -> true;
			case OPEN -> this.changed || this.state == State.OPEN || this.state == State.UNSURE;
			case CONFIRMED -> this.state == State.CONFIRMED;
			case MOVED -> this.state == State.MOVED;
			case UNSURE -> this.state == State.UNSURE;
			case CHANGED -> this.changed;
		};
	}

}
