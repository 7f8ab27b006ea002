package io.taikei.cli.answer;

import java.util.Locale;
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
				"%s  %s  %s  edition %s, %s, %d-%s".formatted(this.plan.id(), this.plan.municipality().name(),
						this.plan.title(), this.plan.edition(), this.plan.status().name().toLowerCase(Locale.ROOT),
						this.plan.firstYear(), Objects.toString(this.plan.lastYear(), "")),
				"    visions %d, goals %d, policies %d, initiatives %d, placeholders %d".formatted(
						this.elements.futureVisions(), this.elements.goals(), this.elements.policies(),
						this.elements.initiatives(), this.elements.placeholders()));
	}

}
