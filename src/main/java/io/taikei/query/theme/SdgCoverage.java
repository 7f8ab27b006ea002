package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Sdg;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * A Sustainable Development Goal with what serves it in each plan by its themes: a row of
 * sdg-coverage.cypher.
 *
 * @param sdg the goal
 * @param plans the plans, in the order of their municipalities' codes; a total of 0 is a
 * blank
 */
public record SdgCoverage(@JsonUnwrapped Sdg sdg, List<PlanCell> plans) {

	public SdgCoverage {
		plans = List.copyOf(plans);
	}

	static SdgCoverage of(TypeSystem types, Record row) {
		return new SdgCoverage(Sdg.of(row.get("sdg")), row.get("cells").asList(PlanCell::of));
	}

}
