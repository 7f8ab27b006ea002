package io.taikei.web.page.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.goal.CounterpartRequest;
import io.taikei.query.goal.GoalInitiatives;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.goal.Initiatives;
import io.taikei.query.source.SourceExcerpt;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceTexts;

import org.springframework.stereotype.Component;

/** Lays out the answer for a goal, with the lines of the sources that it cites. */
@Component
class GoalSections {

	/** How many counterparts a page holds, so that it stays light. */
	static final int COUNTERPARTS = 40;

	/** How many are told of that are merely related. */
	private static final int RELATED = 50;

	private final Initiatives initiatives;

	private final SourceTexts texts;

	GoalSections(Initiatives initiatives, SourceTexts texts) {
		this.initiatives = initiatives;
		this.texts = texts;
	}

	/**
	 * The answer for a goal with a page of counterparts; empty where no goal has this id.
	 */
	Optional<GoalSection> withId(ElementId id, int page) {
		return this.initiatives.supportingGoal(id, CounterpartRequest.page(new Paging(page, COUNTERPARTS)))
			.map((found) -> GoalSection.of(found, groups(found),
					this.initiatives.relatedElements(id, CounterpartRequest.first(RELATED)),
					this.initiatives.rejectedCounterparts(id)));
	}

	private List<CounterpartGroup> groups(GoalInitiatives found) {
		Map<PlanSummary, List<Counterpart>> byPlan = found.counterparts()
			.stream()
			.collect(Collectors.groupingBy(Counterpart::plan, LinkedHashMap::new, Collectors.toList()));
		String planId = found.plan().id();
		Map<Citation, SourceExcerpt> excerpts = this.texts.excerpts(found.counterparts()
			.stream()
			.flatMap((counterpart) -> EvidenceSide.citedBy(planId, counterpart))
			.toList());
		return byPlan.entrySet()
			.stream()
			.map((group) -> CounterpartGroup.of(group.getKey(),
					group.getValue()
						.stream()
						.map((counterpart) -> ShownCounterpart.of(planId, counterpart, excerpts))
						.toList()))
			.toList();
	}

}
