package io.taikei.loader.rows;

import java.util.List;
import java.util.Map;

import io.taikei.graph.Roles;
import io.taikei.model.LevelNames;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.text.JapaneseText;

/** A plan and its municipality as parameters. */
public final class PlanRows {

	private PlanRows() {
	}

	/** The plan and its municipality. */
	public static Map<String, Object> of(Plan plan, PlanOrigin origin) {
		return Map.of("municipality", municipality(plan), "plan", properties(plan, origin));
	}

	private static Map<String, Object> municipality(Plan plan) {
		return new Row().with("code", plan.municipality().code())
			.with("name", plan.municipality().name())
			.with("nameKeys", List.of(JapaneseText.caselessKey(plan.municipality().name())))
			.with("prefecture", plan.municipality().prefecture())
			.toMap();
	}

	private static Map<String, Object> properties(Plan plan, PlanOrigin origin) {
		Row row = new Row().with("id", plan.id().value())
			.with("title", plan.title())
			.with("edition", plan.edition())
			.with("status", plan.status())
			.with("firstYear", plan.firstYear())
			.with("lastYear", plan.lastYear())
			.with("predecessor", (plan.succession() != null) ? plan.succession().predecessor().value() : null)
			.with("textVersion", JapaneseText.VERSION)
			.with("contentHash", origin.contentHash())
			.with("correctedByHand", origin.corrected() ? true : null)
			.with("futureVisions", count(plan, Kind.FUTURE_VISION))
			.with("goals", count(plan, Kind.GOAL))
			.with("policies", count(plan, Kind.POLICY))
			.with("initiatives", count(plan, Kind.INITIATIVE))
			.with("projects", count(plan, Kind.PROJECT))
			.with("placeholders", plan.elements().stream().filter((element) -> element.label().placeholder()).count());
		LevelNames.of(plan)
			.names()
			.forEach((kind, names) -> row.with(Roles.nameOfLevels(kind), names.isEmpty() ? null : names));
		return row.toMap();
	}

	private static long count(Plan plan, Kind kind) {
		return plan.elements().stream().filter((element) -> element.kind() == kind).count();
	}

}
