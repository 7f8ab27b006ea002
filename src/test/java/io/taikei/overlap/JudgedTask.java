package io.taikei.overlap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 * @param asked the kind of the elements that were asked about
 * @param kind the kind of the counterparts
 * @param judged the pairs that were judged; every other pair has grade 0
 */
record JudgedTask(String name, Plan from, Plan to, Class<? extends PlanElement> asked,
		Class<? extends PlanElement> kind, List<JudgedPair> judged) {

	private static final List<Class<? extends PlanElement>> KINDS = List.of(Goal.class, Policy.class, Initiative.class);

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
	 * Those of a file: by two names of plans, joined by a hyphen, after which another
	 * hyphen and a word may tell tasks of the same plans apart, and by an element's id
	 * within its plan the grades of policies or initiatives: by code, title or id.
	 * @param plans the plans by their names
	 */
	static List<JudgedTask> read(Path file, Map<String, Plan> plans) {
		List<JudgedTask> tasks = new ArrayList<>();
		for (Map.Entry<String, JsonNode> entry : json(file).properties()) {
			if (entry.getValue().isObject()) {
				Plan from = plan(plans, name(entry.getKey(), 0));
				Plan to = plan(plans, name(entry.getKey(), 1));
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
		ElementId first = judged.getFirst().goal();
		Class<? extends PlanElement> asked = KINDS.stream()
			.filter((one) -> from.elements(one).stream().anyMatch((element) -> element.id().equals(first)))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No element " + first));
		return new JudgedTask("%s-%s %s-%s".formatted(name(plans, 0), name(plans, 1), word(asked), word(kind)), from,
				to, asked, kind, judged);
	}

	private static String name(String plans, int place) {
		return plans.split("-")[place];
	}

	private static String word(Class<? extends PlanElement> kind) {
		return kind.getSimpleName().toLowerCase(Locale.ROOT);
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

	/** The elements of a plan that are counterparts, by code, title and id in it. */
	private static Map<String, List<PlanElement>> named(Plan plan) {
		Map<String, List<PlanElement>> named = new TreeMap<>();
		Stream.concat(plan.elements(Policy.class).stream(), plan.elements(Initiative.class).stream())
			.forEach((element) -> {
				Set<String> names = new HashSet<>(Set.of(element.label().title()));
				names.add(element.id().value().substring(plan.id().value().length() + 1));
				if (element.label().code() != null) {
					names.add(element.label().code());
				}
				names.forEach((name) -> named.computeIfAbsent(name, (first) -> new ArrayList<>()).add(element));
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
	 * another city; initiatives that are asked about tell of such alone.
	 */
	boolean isOtherCityOf(JudgedTask task) {
		return this.kind == task.kind && !this.to.id().equals(task.to.id())
				&& (this.asked == Initiative.class) == (task.asked == Initiative.class);
	}

	/** A task with what a method found. */
	record Result(JudgedTask task, List<JudgedRanking> rankings) {
	}

}
