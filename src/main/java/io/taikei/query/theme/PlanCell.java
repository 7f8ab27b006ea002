package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import org.neo4j.driver.Value;

/**
 * A plan's cell in a table of themes or of Sustainable Development Goals.
 *
 * @param plan the plan
 * @param total how many of its elements, of any kind, are about the row; 0 is a blank
 * @param elements those that are most about it, the heaviest first
 */
public record PlanCell(PlanSummary plan, long total, List<WeighedElement> elements) {

	public PlanCell {
		elements = List.copyOf(elements);
	}

	static PlanCell of(Value cell) {
		return new PlanCell(PlanSummary.of(cell), cell.get("total").asLong(),
				cell.get("elements").asList(PlanCell::weighed));
	}

	private static WeighedElement weighed(Value element) {
		return new WeighedElement(ElementRef.of(element.get("element").asNode()), element.get("weight").asDouble());
	}

	/**
	 * An element and how much it is about something.
	 *
	 * @param element the element
	 * @param weight the part of all that its own text says about themes, more than 0
	 */
	public record WeighedElement(@JsonUnwrapped ElementRef element, double weight) {
	}

}
