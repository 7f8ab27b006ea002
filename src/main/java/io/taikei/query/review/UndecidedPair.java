package io.taikei.query.review;

import java.util.List;
import java.util.Map;

import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.overlap.DecidedGaps.StatedGap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * A pair that nobody decided on, as far as it takes to count it.
 *
 * @param elementId one element
 * @param otherId the element of the other plan
 * @param margin how far its score is from the threshold of the decision rule
 */
record UndecidedPair(String elementId, String otherId, double margin) {

	/** From a row with the columns elementId, labels, otherId, otherLabels and score. */
	static UndecidedPair of(TypeSystem types, Record row) {
		return new UndecidedPair(row.get("elementId").asString(), row.get("otherId").asString(),
				QueuedPair.margin(row.get("score").asDouble(), kind(row.get("labels")), kind(row.get("otherLabels"))));
	}

	private static Kind kind(Value labels) {
		return Roles.kind(labels.asList(Value::asString));
	}

	boolean isCandidate() {
		return QueuedPair.isWorthALook(this.margin);
	}

	/** Whether a person decided that one of both has no counterpart. */
	boolean isOfGap(Map<String, List<StatedGap>> gapsOfElements) {
		return gaps(gapsOfElements).stream().anyMatch(StatedGap::byPerson);
	}

	/** Whether a text has changed since that was decided. */
	boolean hasChanged(Map<String, List<StatedGap>> gapsOfElements) {
		return gaps(gapsOfElements).stream().anyMatch(StatedGap::changed);
	}

	private List<StatedGap> gaps(Map<String, List<StatedGap>> gapsOfElements) {
		return QueuedPair.gaps(gapsOfElements, this.elementId, this.otherId);
	}

}
