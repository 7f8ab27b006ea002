package io.taikei.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.model.Plan;
import io.taikei.model.Succession;

/** What is said about a plan as a whole, as texts by their names. */
final class PlanFacts {

	private PlanFacts() {
	}

	/** The facts of a plan that was not there before. */
	static List<FactChange> of(Plan plan) {
		return changes(Map.of(), facts(plan));
	}

	static List<FactChange> changes(Plan before, Plan after) {
		return changes(facts(before), facts(after));
	}

	private static List<FactChange> changes(Map<String, String> before, Map<String, String> after) {
		List<FactChange> changes = new ArrayList<>();
		after.forEach((name, value) -> FactChange.between(name, before.get(name), value).ifPresent(changes::add));
		before.forEach((name, value) -> {
			if (!after.containsKey(name)) {
				changes.add(new FactChange(name, value, null));
			}
		});
		return changes;
	}

	private static Map<String, String> facts(Plan plan) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("municipality", plan.municipality().name());
		facts.put("prefecture", plan.municipality().prefecture());
		facts.put("title", plan.title());
		facts.put("status", plan.status().name());
		facts.put("firstYear", String.valueOf(plan.firstYear()));
		if (plan.lastYear() != null) {
			facts.put("lastYear", plan.lastYear().toString());
		}
		if (!plan.trees().isEmpty()) {
			facts.put("trees",
					plan.trees()
						.stream()
						.map((tree) -> "%s (%s)".formatted(tree.name(), ids(tree.roots())))
						.collect(Collectors.joining("; ")));
		}
		if (plan.succession() != null) {
			facts.put("predecessor", plan.succession().predecessor().value());
			facts.put("succession",
					plan.succession().links().stream().map(PlanFacts::text).collect(Collectors.joining("; ")));
		}
		return facts;
	}

	private static String text(Succession.Link link) {
		String what = "%s: %s -> %s".formatted(link.kind(), ids(link.from()), ids(link.to()));
		return (link.decider() != null) ? what + " by " + ElementFacts.text(link.decider()) : what;
	}

	private static String ids(List<ElementId> ids) {
		return ids.stream().map(ElementId::value).collect(Collectors.joining(", "));
	}

}
