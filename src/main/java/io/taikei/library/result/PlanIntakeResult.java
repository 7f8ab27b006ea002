package io.taikei.library.result;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.taikei.change.ElementChange;
import io.taikei.change.FactChange;
import io.taikei.change.PlanDifference;
import io.taikei.loader.ForgetReport;
import io.taikei.loader.LoadReport;
import io.taikei.loader.LoadReport.Change;
import io.taikei.model.Decision;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan that was brought to the library or taken from it, or of what is
 * loaded beside plans. Its records are what the API and the commands answer.
 */
public sealed interface PlanIntakeResult {

	/** What could not be read at all. */
	static PlanIntakeResult of(ReadingFailed failure) {
		List<ProblemReport> problems = List.of(ProblemReport.of(failure));
		return (failure instanceof ReadingFailed.ProgramFaulty) ? new Failed("", problems, failure)
				: new Refused("", problems);
	}

	/** The plan has errors, and nothing of it was loaded. */
	record Refused(String plan, List<ProblemReport> problems) implements PlanIntakeResult {
	}

	/**
	 * The program failed on the plan, or the database; the graph is as it was before.
	 *
	 * @param plan the plan's id, as far as it is known
	 * @param problems what failed
	 * @param cause the failure itself
	 */
	record Failed(String plan, List<ProblemReport> problems,
			@JsonIgnore RuntimeException cause) implements PlanIntakeResult {

		static Failed ofDatabase(Path plan, RuntimeException cause) {
			return new Failed("", List.of(ProblemReport.ofDatabase(plan, cause)), cause);
		}

		/** Whether it was the database, and not the program. */
		@JsonIgnore
		public boolean isOfDatabase() {
			return !(this.cause instanceof ReadingFailed);
		}

	}

	/**
	 * The plan may be loaded, and was not: this would change.
	 *
	 * @param facts changes of the plan itself
	 * @param elements changes of its elements, an element under each kind of change
	 */
	record Compared(String plan, boolean changed, List<FactChange> facts, List<ChangedElement> elements,
			List<ProblemReport> warnings) implements PlanIntakeResult {

		public static Compared of(PlanDifference difference, List<ProblemReport> warnings) {
			return new Compared(difference.planId().value(), !difference.isEmpty(), difference.facts(),
					difference.elements().stream().map(ChangedElement::of).toList(), warnings);
		}

	}

	/**
	 * The plan is in the graph, with its overlaps with the plans of other municipalities.
	 *
	 * @param totals its nodes in the graph, by label
	 * @param overlaps how many overlaps were found, and how many of them accepted; empty
	 * where they are yet to be found
	 * @param lostDecisions what people decided on elements that are gone, kept apart
	 */
	record Loaded(String plan, boolean changed, Change nodes, Change relationships, SequencedMap<String, Long> totals,
			Map<String, Long> overlaps, List<String> lostDecisions,
			List<ProblemReport> warnings) implements PlanIntakeResult {

		public static Loaded of(LoadReport report, Map<String, Long> overlaps, List<ProblemReport> warnings) {
			return new Loaded(report.planId().value(), !report.changedNothing(), report.nodes(), report.relationships(),
					report.totals(), overlaps, lost(report.lostDecisions()), warnings);
		}

		/** The same when it is compared with all other plans. */
		public Loaded with(Map<String, Long> found) {
			return new Loaded(this.plan, this.changed, this.nodes, this.relationships, this.totals, found,
					this.lostDecisions, this.warnings);
		}

		/** The same with more warnings. */
		public Loaded withWarnings(List<ProblemReport> more) {
			return new Loaded(this.plan, this.changed, this.nodes, this.relationships, this.totals, this.overlaps,
					this.lostDecisions, Stream.concat(this.warnings.stream(), more.stream()).toList());
		}

	}

	/**
	 * What belongs to plans is in the graph: their vocabulary, overlaps, the links
	 * between editions, or mappings.
	 *
	 * @param totals how many there are now, by kind
	 */
	record Stored(Change nodes, Change relationships, SequencedMap<String, Long> totals,
			List<ProblemReport> warnings) implements PlanIntakeResult {
	}

	/**
	 * The plan is gone.
	 *
	 * @param removed its nodes that went, by label
	 * @param lostDecisions what people decided on its elements, kept apart
	 */
	record Forgotten(String plan, SequencedMap<String, Long> removed,
			List<String> lostDecisions) implements PlanIntakeResult {

		public static Forgotten of(ForgetReport report) {
			return new Forgotten(report.planId().value(), report.removed(), lost(report.lostDecisions()));
		}

	}

	/** A change of an element. */
	record ChangedElement(ElementChange.Kind kind, String id, @Nullable String titleBefore, @Nullable String titleAfter,
			List<FactChange> facts) {

		static ChangedElement of(ElementChange change) {
			return new ChangedElement(change.kind(), change.id().value(), change.titleBefore(), change.titleAfter(),
					change.facts());
		}

	}

	private static List<String> lost(List<Decision> decisions) {
		return decisions.stream().map(Decision::toString).toList();
	}

}
