package io.taikei.loader.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.validation.ValidPlan;

/**
 * All that is written of a plan, as rows. Each but the links has an id.
 *
 * @param plan the plan
 * @param origin where it comes from
 * @param elements its elements
 * @param statements what it states about them
 * @param footnotes the explanations of words
 * @param indicators what the elements are measured by
 * @param sourceFiles the files it was read from
 * @param succession what was decided on how it continues the plan before
 */
public record PlanParts(Plan plan, PlanOrigin origin, List<Map<String, Object>> elements,
		List<Map<String, Object>> statements, List<Map<String, Object>> footnotes, List<Map<String, Object>> indicators,
		List<Map<String, Object>> sourceFiles, List<Map<String, Object>> succession) {

	public static PlanParts of(ValidPlan validPlan, PlanOrigin origin) {
		Plan plan = validPlan.plan();
		List<PlanElement> elements = plan.elements();
		return new PlanParts(plan, origin, ElementRows.of(elements), TextRows.statements(elements),
				TextRows.footnotes(elements), IndicatorRows.of(elements),
				SourceFileRows.of(plan.id(), validPlan.sources()), SuccessionRows.of(plan));
	}

	public List<Object> ids() {
		return Stream
			.of(this.elements, this.statements, this.footnotes, this.indicators, this.sourceFiles, this.succession)
			.flatMap(List::stream)
			.map((row) -> row.get("id"))
			.toList();
	}

}
