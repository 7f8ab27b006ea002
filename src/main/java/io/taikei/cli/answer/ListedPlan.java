package io.taikei.cli.answer;

import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.graph.PlanNode;
import io.taikei.query.plan.ElementCounts;
import picocli.CommandLine.Help.Ansi;

/**
 * A plan in the graph, in the form that the API lists it.
 *
 * @param plan the plan
 * @param elements how many elements of each kind it holds
 */
public record ListedPlan(@JsonUnwrapped PlanNode plan, ElementCounts elements) implements CommandAnswer {

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.of(
				CommandText.of("list.plan", this.plan.id(), this.plan.municipality().name(), this.plan.title(),
						this.plan.edition(), CommandText.of("list." + this.plan.status()),
						String.valueOf(this.plan.firstYear()), Objects.toString(this.plan.lastYear(), "")),
				CommandText.of("list.counts", this.elements.futureVisions(), this.elements.goals(),
						this.elements.policies(), this.elements.initiatives(), this.elements.placeholders()));
	}

}
