package io.taikei.web.page.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Provenance;
import io.taikei.model.Statement;
import io.taikei.query.Element;
import io.taikei.query.StatedSentence;
import io.taikei.query.goal.CounterpartPage;
import io.taikei.query.goal.GoalInitiatives;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.goal.GoalInitiatives.PlacedInitiative;
import io.taikei.query.path.PathStep;
import io.taikei.web.page.ReadingCount;
import org.jspecify.annotations.Nullable;

/**
 * The initiatives that support a goal, as the page lays them out: in groups by the
 * elements between the goal and them.
 *
 * @param found the answer of the query
 * @param groups the initiatives, by the path from the goal down to them
 * @param counterparts what is alike elsewhere, municipality by municipality
 * @param related the first elements that are merely related, in short
 * @param rejected what would be, had no person rejected it
 * @param context what surrounds the goal
 */
record GoalSection(GoalInitiatives found, List<Group> groups, List<CounterpartGroup> counterparts,
		CounterpartPage related, List<Counterpart> rejected, ElementSurroundings context) {

	static GoalSection of(GoalInitiatives found, List<CounterpartGroup> counterparts, CounterpartPage related,
			List<Counterpart> rejected, ElementSurroundings context) {
		Map<List<PathStep>, List<PlacedInitiative>> byPath = found.stated()
			.stream()
			.collect(Collectors.groupingBy((placed) -> belowGoal(found.goal().id(), placed.path()), LinkedHashMap::new,
					Collectors.toList()));
		return new GoalSection(found, groups(byPath, found.steps()), counterparts, related, rejected, context);
	}

	/** The goal's id. */
	public String id() {
		return this.found.goal().id();
	}

	/** Each element between the goal and the initiatives is told of where it first is. */
	private static List<Group> groups(Map<List<PathStep>, List<PlacedInitiative>> byPath, List<Element> steps) {
		Set<String> told = new HashSet<>();
		List<Group> groups = new ArrayList<>();
		byPath.forEach((path, initiatives) -> {
			List<String> first = path.stream().map(PathStep::id).filter(told::add).toList();
			groups
				.add(new Group(path, steps.stream().filter((step) -> first.contains(step.id())).toList(), initiatives));
		});
		return groups;
	}

	/** The elements above the goal that are measured or in somebody's charge. */
	public List<Element> delivered() {
		List<String> above = this.found.path().stream().map(PathStep::id).toList();
		return this.found.steps()
			.stream()
			.filter((step) -> above.contains(step.id()))
			.filter((step) -> !step.departments().isEmpty() || !step.indicators().isEmpty())
			.toList();
	}

	private static List<PathStep> belowGoal(String goalId, List<PathStep> path) {
		List<String> ids = path.stream().map(PathStep::id).toList();
		return path.subList(ids.indexOf(goalId) + 1, path.size());
	}

	/** What the goal's text states as needed. */
	public List<StatedSentence> needs() {
		return this.found.goal()
			.statements()
			.stream()
			.filter((statement) -> statement.kind() == Statement.Kind.NEED)
			.toList();
	}

	/** What stands below the goal, in the order in which the page tells it. */
	public List<Element> below() {
		return Stream
			.concat(this.groups.stream()
				.flatMap((group) -> Stream.concat(group.steps().stream(),
						group.initiatives().stream().map(PlacedInitiative::initiative))),
					this.found.policies().stream())
			.toList();
	}

	/** How many initiatives have their place by each standing; those of none left out. */
	public List<Count> counts() {
		return Arrays.stream(Provenance.values()).map(this::count).filter((count) -> count.initiatives() > 0).toList();
	}

	/** Who decided on the initiatives' places by reading the document. */
	public List<ReadingCount> readings() {
		return ReadingCount.of(this.found.stated().stream().map(PlacedInitiative::placement));
	}

	private Count count(Provenance standing) {
		return new Count(standing,
				this.found.stated().stream().filter((placed) -> placed.placement().status() == standing).count());
	}

	/**
	 * Initiatives with the same place.
	 *
	 * @param path the elements from below the goal down to the initiatives' parent; empty
	 * where they hang from the goal itself
	 * @param steps those of these elements that no group before this one has, in full
	 * @param initiatives the initiatives, in the document's order
	 */
	record Group(List<PathStep> path, List<Element> steps, List<PlacedInitiative> initiatives) {

		/**
		 * The id of the initiatives' parent, for addresses to lead to; null for the goal.
		 */
		public @Nullable String anchor() {
			return this.path.isEmpty() ? null : this.path.getLast().id();
		}

	}

	/**
	 * How many initiatives have their place by one standing.
	 *
	 * @param standing the standing
	 * @param initiatives the number
	 */
	record Count(Provenance standing, long initiatives) {
	}

}
