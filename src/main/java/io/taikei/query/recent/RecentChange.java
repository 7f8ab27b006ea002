package io.taikei.query.recent;

import java.time.Instant;

import io.taikei.graph.DecisionNode;
import io.taikei.graph.PlanNode;
import io.taikei.model.Decision;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/** Something that changed in what is loaded. */
public sealed interface RecentChange {

	/** When. */
	Instant at();

	/** What tells it from all others, in all that is loaded here. */
	String id();

	static RecentChange of(TypeSystem types, Record row) {
		if (!row.get("decision").isNull()) {
			Decision decision = DecisionNode.decision(row.get("decision").asNode());
			return new Decided(decision.at(), decision, NamedPeople.areTold() ? decision.by().name() : null);
		}
		Instant at = Instant.parse(row.get("at").asString());
		PlanNode plan = PlanNode.of(row.get("plan"), row.get("municipality"));
		return row.get("other").isNull() ? new Loaded(at, plan, row.get("continues").asBoolean())
				: new Compared(at, plan, PlanNode.of(row.get("other"), row.get("otherMunicipality")));
	}

	/** The kinds of changes, as addresses name them. */
	enum Kind {

		/** Plans that came in. */
		PLAN,

		/** Comparisons of two plans that were completed. */
		COMPARISON,

		/** What people decided. */
		DECISION

	}

	/**
	 * A plan came in, or came in again from something else.
	 *
	 * @param at when
	 * @param plan the plan
	 * @param newEdition whether it continues another that is loaded
	 */
	record Loaded(Instant at, PlanNode plan, boolean newEdition) implements RecentChange {

		@Override
		public String id() {
			return "plan " + this.plan.id() + " " + this.at;
		}

	}

	/**
	 * All overlaps of two plans were found.
	 *
	 * @param at when
	 * @param plan the one plan
	 * @param other the other plan
	 */
	record Compared(Instant at, PlanNode plan, PlanNode other) implements RecentChange {

		@Override
		public String id() {
			return "comparison %s %s %s".formatted(this.plan.id(), this.other.id(), this.at);
		}

	}

	/**
	 * A person decided.
	 *
	 * @param at when
	 * @param decision what was decided
	 * @param reviewer who decided; null where whoever asks may not know
	 */
	record Decided(Instant at, Decision decision, @Nullable String reviewer) implements RecentChange {

		@Override
		public String id() {
			return "decision " + this.decision.id();
		}

	}

}
