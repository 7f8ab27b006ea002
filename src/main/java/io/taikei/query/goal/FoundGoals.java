package io.taikei.query.goal;

import java.util.List;
import java.util.Optional;

import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.path.PathStep;
import io.taikei.query.search.Reason;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * The goals that match a text, each in short.
 *
 * @param text the text as asked
 * @param terms the words it was searched by
 * @param themes the themes that go by these words; what addresses one holds the word
 * @param total how many goals match in all
 * @param goals the best of them, the best first
 * @param explanation says so where no goal matches, or none all words; else null
 */
public record FoundGoals(String text, List<String> terms, List<ThemeRef> themes, long total, List<FoundGoal> goals,
		@Nullable Bilingual explanation) {

	public FoundGoals {
		terms = List.copyOf(terms);
		themes = List.copyOf(themes);
		goals = List.copyOf(goals);
	}

	/** The only goal there is, where the text is its number. */
	public Optional<Element> numbered() {
		return (this.total == 1) ? this.goals.stream().filter(FoundGoal::isNumbered).map(FoundGoal::goal).findFirst()
				: Optional.empty();
	}

	/**
	 * A goal that matches.
	 *
	 * @param goal the goal
	 * @param plan its plan
	 * @param path the elements above it, from the top down
	 * @param matchedBy the best of what holds the words: the goal itself or elements
	 * below it
	 * @param matching how many elements hold them
	 * @param counts what there is to say about it
	 * @param compared whether counterparts have been looked for of all elements of its
	 * plan; where they have not, there may be more than are counted
	 */
	public record FoundGoal(Element goal, PlanSummary plan, List<PathStep> path, List<FoundElement> matchedBy,
			int matching, GoalCounts counts, boolean compared) {

		public FoundGoal {
			path = List.copyOf(path);
			matchedBy = List.copyOf(matchedBy);
		}

		private boolean isNumbered() {
			return this.matchedBy.stream()
				.filter((found) -> found.element().id().equals(this.goal.id()))
				.anyMatch(
						(found) -> found.reasons().stream().anyMatch((reason) -> reason.where() == Reason.Where.CODE));
		}

	}

	/**
	 * An element that holds the words.
	 *
	 * @param element the element
	 * @param reasons where it holds them
	 * @param missing the words that it doesn't hold
	 */
	public record FoundElement(Element element, List<Reason> reasons, List<String> missing) {

		public FoundElement {
			reasons = List.copyOf(reasons);
			missing = List.copyOf(missing);
		}

	}

	/**
	 * How much there is to say about a goal: a row of counts-of-goals.cypher.
	 *
	 * @param goalId the goal
	 * @param policies the policies below it
	 * @param initiatives the initiatives below it
	 * @param measures the measures that its own text states
	 * @param counterparts the elements of other municipalities that overlap it or an
	 * element below it
	 */
	public record GoalCounts(String goalId, long policies, long initiatives, long measures, long counterparts) {

		static GoalCounts of(TypeSystem types, Record row) {
			return new GoalCounts(row.get("goalId").asString(), row.get("policies").asLong(),
					row.get("initiatives").asLong(), row.get("measures").asLong(), row.get("counterparts").asLong());
		}

	}

}
