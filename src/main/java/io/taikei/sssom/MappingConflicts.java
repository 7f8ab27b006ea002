package io.taikei.sssom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Mapping;
import io.taikei.model.MappingProvenance;
import io.taikei.model.NoCounterpart;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * Finds what the rows of all sets say twice, and where they contradict each other. A pair
 * may well stand in several rows: several can decide on it, or one in several ways.
 */
final class MappingConflicts {

	private final Map<Object, Mapping> stated = new HashMap<>();

	private final Map<Set<ElementId>, CuratedOverlap> pairs = new HashMap<>();

	private final Map<Side, CuratedOverlap> counterparts = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private MappingConflicts() {
	}

	static List<Problem> among(List<Mapping> mappings) {
		MappingConflicts conflicts = new MappingConflicts();
		for (Mapping mapping : mappings) {
			if (mapping instanceof CuratedOverlap overlap) {
				conflicts.check(overlap);
			}
		}
		for (Mapping mapping : mappings) {
			if (mapping instanceof NoCounterpart none) {
				conflicts.check(none);
			}
		}
		return List.copyOf(conflicts.problems);
	}

	private void check(CuratedOverlap overlap) {
		Set<ElementId> pair = Set.of(overlap.subject(), overlap.object());
		checkTwice(pair, overlap, () -> ProblemMessage.of("mapping.pair", overlap.subject(), overlap.object()));
		CuratedOverlap first = this.pairs.putIfAbsent(pair, overlap);
		if (first != null && first.not() != overlap.not()) {
			contradict(overlap, first,
					ProblemMessage.of("mapping.contradicting-pair", overlap.subject(), overlap.object()));
		}
		if (!overlap.not()) {
			this.counterparts.putIfAbsent(new Side(overlap.subject(), overlap.object().plan()), overlap);
			this.counterparts.putIfAbsent(new Side(overlap.object(), overlap.subject().plan()), overlap);
		}
	}

	private void check(NoCounterpart none) {
		Side side = new Side(none.element(), none.plan());
		checkTwice(side, none, () -> ProblemMessage.of("mapping.pair-with-plan", none.element(), none.plan()));
		CuratedOverlap counterpart = this.counterparts.get(side);
		if (counterpart != null) {
			contradict(none, counterpart, ProblemMessage.of("mapping.contradicting-none", none.element(), none.plan()));
		}
	}

	private void checkTwice(Object what, Mapping mapping, Supplier<Bilingual> inWords) {
		MappingProvenance provenance = mapping.provenance();
		Mapping first = this.stated.putIfAbsent(new Statement(what, provenance.decidedBy(), provenance.justification()),
				mapping);
		if (first != null) {
			this.problems.add(Problem.of(RuleId.DUPLICATE_MAPPING, mapping.source(),
					ProblemMessage.of("mapping.twice", inWords.get(), first.source())));
		}
	}

	private void contradict(Mapping mapping, Mapping first, Bilingual how) {
		this.problems.add(Problem.of(RuleId.CONTRADICTING_MAPPINGS, mapping.source(),
				ProblemMessage.of("mapping.contradicting", first.source(), how)));
	}

	/** What one decider says in one way. */
	private record Statement(Object what, Decider decidedBy, String justification) {
	}

	/** An element as seen from another plan. */
	private record Side(ElementId element, PlanId plan) {
	}

}
