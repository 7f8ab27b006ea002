package io.taikei.web.page.answer;

import java.util.Optional;

import io.taikei.model.ElementId;
import io.taikei.query.goal.Initiatives;

import org.springframework.stereotype.Component;

/** Lays out the answer for a goal, with what surrounds it. */
@Component
class GoalSections {

	private final Initiatives initiatives;

	private final CounterpartGroups groups;

	private final ElementContexts contexts;

	GoalSections(Initiatives initiatives, CounterpartGroups groups, ElementContexts contexts) {
		this.initiatives = initiatives;
		this.groups = groups;
		this.contexts = contexts;
	}

	/**
	 * The answer for a goal with a page of counterparts; empty where no goal has this id.
	 */
	Optional<GoalSection> withId(ElementId id, int page) {
		return this.initiatives.supportingGoal(id, CounterpartGroups.request(page))
			.map((found) -> GoalSection.of(found, this.groups.of(found.plan().id(), found.counterparts()),
					this.initiatives.relatedElements(id, CounterpartGroups.related()),
					this.initiatives.rejectedCounterparts(id),
					this.contexts.of(found.goal(), found.plan(), found.path())));
	}

}
