package io.taikei.overlap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.taikei.evaluation.JudgedPair;
import io.taikei.evaluation.JudgedRanking;
import io.taikei.model.ElementId;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was judged of elements of one kind in one plan and those of a kind in another.
 *
 * @param name the two plans, and what was judged
 * @param from the plan whose elements were asked about
 * @param to the plan of their counterparts, which tells the city
 * @param kind the kind of the counterparts
 * @param judged the pairs that were judged; every other pair has grade 0
 */
record JudgedTask(String name, Plan from, Plan to, Class<? extends PlanElement> kind, List<JudgedPair> judged) {

	/** Those of the two plans of the seeds. */
	static List<JudgedTask> of(SeedPlans seeds) {
		return Stream.<Class<? extends PlanElement>>of(Policy.class, Initiative.class)
			.map((kind) -> of("kiyose-nishitokyo", seeds.kiyose().plan(), seeds.nishitokyo().plan(), kind,
					seeds.judged()
						.stream()
						.filter((pair) -> seeds.counterparts(kind).contains(pair.counterpart()))
						.toList()))
			.toList();
	}

	/**
	 * Those of a file: by two names of plans, joined by a hyphen, and by the code of an
	 * element the grades of policies by code, or those of initiatives by title.
	 * @param plans the plans by their names
	 */
	static List<JudgedTask> read(Path file, Map<String, Plan> plans) {
		List<JudgedTask> tasks = new ArrayList<>();
		for (Map.Entry<String, JsonNode> entry : json(file).properties()) {
			if (entry.getValue().isObject()) {
				String[] names = entry.getKey().split("-");
				Plan from = plan(plans, names[0]);
				Plan to = plan(plans, names[1]);
				Map<String, List<PlanElement>> named = named(to);
				List<JudgedPair> judged = new ArrayList<>();
				entry.getValue()
					.properties()
					.forEach((row) -> row.getValue()
						.properties()
						.forEach((grade) -> named.getOrDefault(grade.getKey(), List.of())
							.forEach((element) -> judged.add(new JudgedPair(from.id().element(row.getKey()),
									element.id(), grade.getValue().asDouble())))));
				boolean ofPolicies = judged.stream()
					.anyMatch((pair) -> to.elements(Policy.class)
						.stream()
						.anyMatch((policy) -> policy.id().equals(pair.counterpart())));
				tasks.add(of(entry.getKey(), from, to, ofPolicies ? Policy.class : Initiative.class, judged));
			}
		}
		return tasks;
	}

	private static JudgedTask of(String plans, Plan from, Plan to, Class<? extends PlanElement> kind,
			List<JudgedPair> judged) {
		boolean byGoals = from.elements(Goal.class)
			.stream()
			.anyMatch((goal) -> goal.id().equals(judged.getFirst().goal()));
		return new JudgedTask(
				"%s %s-%s".formatted(plans, byGoals ? "goal" : "policy", kind.getSimpleName().toLowerCase()), from, to,
				kind, judged);
	}

	private static JsonNode json(Path file) {
		try {
			return JsonMapper.shared().readTree(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Plan plan(Map<String, Plan> plans, String name) {
		Plan plan = plans.get(name);
		if (plan == null) {
			throw new IllegalArgumentException("No plan %s, only %s".formatted(name, plans.keySet()));
		}
		return plan;
	}

	/** The elements of a plan that are counterparts, by code and by title. */
	private static Map<String, List<PlanElement>> named(Plan plan) {
		Map<String, List<PlanElement>> named = new TreeMap<>();
		Stream.concat(plan.elements(Policy.class).stream(), plan.elements(Initiative.class).stream())
			.forEach((element) -> {
				named.computeIfAbsent(element.label().title(), (first) -> new ArrayList<>()).add(element);
				if (element.label().code() != null) {
					named.computeIfAbsent(element.label().code(), (first) -> new ArrayList<>()).add(element);
				}
			});
		return named;
	}

	List<ElementId> goals() {
		return this.judged.stream().map(JudgedPair::goal).distinct().toList();
	}

	List<ElementId> counterparts() {
		return this.to.elements(this.kind).stream().map(PlanElement::id).toList();
	}

	/**
	 * Whether a task tells which threshold another one might take: of the same kind, of
	 * another city.
	 */
	boolean isOtherCityOf(JudgedTask task) {
		return this.kind == task.kind && !this.to.id().equals(task.to.id());
	}

	/** A task with what a method found. */
	record Result(JudgedTask task, List<JudgedRanking> rankings) {
	}

}
