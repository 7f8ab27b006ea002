package io.taikei.library;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import io.taikei.change.ElementChange;
import io.taikei.change.FactChange;
import io.taikei.change.PlanDifference;
import io.taikei.loader.ForgetReport;
import io.taikei.loader.LoadReport;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.OverlapReport;
import io.taikei.model.LostDecision;
import io.taikei.model.Problem;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan that was brought to the library or taken from it, in the words of
 * the API and of the commands.
 */
public sealed interface Admission {

	/** The plan's id. */
	String plan();

	/** The plan has errors, and nothing of it was loaded. */
	record Refused(String plan, List<ToldProblem> problems) implements Admission {

		static Refused of(String plan, List<Problem> problems) {
			return new Refused(plan, ToldProblem.of(problems));
		}

	}

	/** The program failed on the plan; the graph is as it was before. */
	record Failed(String plan, List<ToldProblem> problems) implements Admission {

		static Failed of(ReadingFailed.ProgramFaulty fault) {
			return new Failed("", List.of(ToldProblem.of(fault)));
		}

	}

	/**
	 * The plan may be loaded, and was not: this would change.
	 *
	 * @param facts changes of the plan itself
	 * @param elements changes of its elements, an element under each kind of change
	 */
	record Compared(String plan, boolean changed, List<FactChange> facts, List<ChangedElement> elements,
			List<ToldProblem> warnings) implements Admission {

		static Compared of(PlanDifference difference, List<Problem> warnings) {
			return new Compared(difference.planId().value(), !difference.isEmpty(), difference.facts(),
					difference.elements().stream().map(ChangedElement::of).toList(), ToldProblem.of(warnings));
		}

	}

	/**
	 * The plan is in the graph, with its overlaps with the plans of other municipalities.
	 *
	 * @param totals its nodes in the graph, by label
	 * @param overlaps how many overlaps were found, and how many of them accepted
	 * @param lostDecisions what people decided on overlaps whose element is gone, kept
	 * apart
	 */
	record Admitted(String plan, boolean changed, Change nodes, Change relationships, SequencedMap<String, Long> totals,
			Map<String, Long> overlaps, List<String> lostDecisions, List<ToldProblem> warnings) implements Admission {

		static Admitted of(LoadReport report, OverlapReport overlaps, List<Problem> warnings) {
			return new Admitted(report.planId().value(), !report.changedNothing(), report.nodes(),
					report.relationships(), report.totals(),
					Map.of("found", overlaps.totals().found(), "accepted", overlaps.totals().accepted()),
					lost(report.lostDecisions()), ToldProblem.of(warnings));
		}

	}

	/**
	 * The plan is gone.
	 *
	 * @param removed its nodes that went, by label
	 * @param lostDecisions what people decided on overlaps of its elements, kept apart
	 */
	record Forgotten(String plan, SequencedMap<String, Long> removed, List<String> lostDecisions) implements Admission {

		static Forgotten of(ForgetReport report) {
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

	private static List<String> lost(List<LostDecision> decisions) {
		return decisions.stream().map(LostDecision::toString).toList();
	}

}
