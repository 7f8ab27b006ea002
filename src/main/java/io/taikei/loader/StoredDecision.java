package io.taikei.loader;

import io.taikei.model.ElementId;
import io.taikei.model.LostDecision;
import io.taikei.model.PlanId;
import io.taikei.model.ReviewState;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** From the node of a lost decision to the decision. */
final class StoredDecision {

	private StoredDecision() {
	}

	static LostDecision of(Value node) {
		return new LostDecision(node.get("id").asString(), new ElementId(node.get("elementA").asString()),
				node.get("titleA").asString(), new ElementId(node.get("elementB").asString()),
				node.get("titleB").asString(), ReviewState.valueOf(node.get("reviewState").asString()),
				text(node, "reviewer"), text(node, "reviewedAt"), text(node, "reviewNote"),
				new PlanId(node.get("lostFrom").asString()));
	}

	private static @Nullable String text(Value node, String name) {
		Value value = node.get(name);
		return value.isNull() ? null : value.asObject().toString();
	}

}
