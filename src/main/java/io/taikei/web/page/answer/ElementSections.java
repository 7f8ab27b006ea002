package io.taikei.web.page.answer;

import java.util.Optional;

import io.taikei.model.ElementId;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.element.Elements;
import io.taikei.query.goal.ElementCounterparts;
import io.taikei.query.goal.Initiatives;

import org.springframework.stereotype.Component;

/** Lays out the page of an element that is no goal. */
@Component
class ElementSections {

	private final Elements elements;

	private final Initiatives initiatives;

	private final CounterpartGroups groups;

	private final ElementContexts contexts;

	ElementSections(Elements elements, Initiatives initiatives, CounterpartGroups groups, ElementContexts contexts) {
		this.elements = elements;
		this.initiatives = initiatives;
		this.groups = groups;
		this.contexts = contexts;
	}

	/** The page with a page of counterparts; empty where no element has this id. */
	Optional<ElementSection> withId(ElementId id, int page) {
		return this.elements.withId(id).map((placed) -> section(id, placed, page));
	}

	private ElementSection section(ElementId id, ElementInPlan placed, int page) {
		ElementCounterparts found = this.initiatives.counterpartsOf(id, placed.plan(), CounterpartGroups.request(page));
		return new ElementSection(placed, found, this.groups.of(placed.plan().id(), found.counterparts()),
				this.initiatives.relatedElements(id, CounterpartGroups.related()),
				this.initiatives.rejectedCounterparts(id),
				this.contexts.of(placed.element(), placed.plan(), placed.path()));
	}

}
