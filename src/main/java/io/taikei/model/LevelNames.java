package io.taikei.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.PlanElement.Kind;

/**
 * What a plan itself calls its levels. Cities use the same words for different levels:
 * the 基本目標 of one is a future vision here, that of another a goal.
 *
 * @param names the names of the levels of each kind, from the top down; none where the
 * plan has no level of it
 */
public record LevelNames(Map<Kind, List<String>> names) {

	/** Where no plan tells. */
	public static final LevelNames NONE = new LevelNames(Map.of());

	private static final String BETWEEN = "・";

	public LevelNames {
		names = Map.copyOf(names);
	}

	/** Those of a plan, in the order of its elements. */
	public static LevelNames of(Plan plan) {
		return of((kind) -> plan.elements()
			.stream()
			.filter((element) -> element.kind() == kind)
			.map((element) -> element.label().levelName())
			.distinct()
			.toList());
	}

	/** Those that are kept of a plan, by their kind. */
	public static LevelNames of(Function<Kind, List<String>> names) {
		return new LevelNames(Stream.of(Kind.values()).collect(Collectors.toMap(Function.identity(), names)));
	}

	/** What the plan calls elements of the kind; the common word where it has none. */
	public String in(Kind kind) {
		return isOwn(kind) ? String.join(BETWEEN, own(kind)) : kind.japanese();
	}

	/** Whether the plan calls them otherwise than they are called here. */
	public boolean differs(Kind kind) {
		return isOwn(kind) && !in(kind).equals(kind.japanese());
	}

	/** Whether the plan has a name for them. */
	public boolean isOwn(Kind kind) {
		return !own(kind).isEmpty();
	}

	private List<String> own(Kind kind) {
		return this.names.getOrDefault(kind, List.of());
	}

}
