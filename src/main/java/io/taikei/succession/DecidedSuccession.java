package io.taikei.succession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.Succession;
import io.taikei.model.Succession.Link;
import io.taikei.model.Successor;
import io.taikei.text.ProblemMessage;

/** What the later edition's plan file decides, as far as the earlier edition has it. */
final class DecidedSuccession {

	private final Plan before;

	private final List<Link> links = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	DecidedSuccession(Plan before, Plan after) {
		this.before = before;
		Succession succession = after.succession();
		if (succession != null && succession.predecessor().equals(before.id())) {
			read(succession);
		}
		else if (succession != null && !succession.links().isEmpty()) {
			this.problems.add(Problem
				.of(RuleId.SUCCESSION_OF_ABSENT_PLAN, succession.links().getFirst().source(),
						ProblemMessage.of("succession.absent-plan", before.id()))
				.about(succession.predecessor().value()));
		}
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	/** The decided pairs; one that is decided twice as it was decided first. */
	List<Successor> successors() {
		Map<List<ElementId>, Successor> pairs = new LinkedHashMap<>();
		for (Link link : this.links) {
			for (ElementId from : link.from()) {
				link.to()
					.forEach((to) -> pairs.putIfAbsent(List.of(from, to),
							Successor.inPlanFile(link.kind(), from, to, link.decider())));
			}
		}
		return List.copyOf(pairs.values());
	}

	/** The elements that are decided on, those added or dropped among them. */
	Set<ElementId> elements() {
		return this.links.stream()
			.flatMap((link) -> Stream.concat(link.from().stream(), link.to().stream()))
			.collect(Collectors.toUnmodifiableSet());
	}

	private void read(Succession succession) {
		Set<ElementId> known = this.before.elements().stream().map(PlanElement::id).collect(Collectors.toSet());
		for (Link link : succession.links()) {
			List<ElementId> unknown = link.from().stream().filter((from) -> !known.contains(from)).toList();
			unknown.forEach((from) -> this.problems.add(unknown(link, from)));
			if (unknown.isEmpty()) {
				this.links.add(link);
			}
		}
	}

	private Problem unknown(Link link, ElementId from) {
		return Problem
			.of(RuleId.SUCCESSION_FROM_UNKNOWN_ELEMENT, link.source(),
					ProblemMessage.of("succession.unknown-before", this.before.id()))
			.about(from.value());
	}

}
