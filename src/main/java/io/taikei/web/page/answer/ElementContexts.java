package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.model.ElementId;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.edition.PlanChanges;
import io.taikei.query.path.PathStep;
import io.taikei.query.theme.Themes;

import org.springframework.stereotype.Component;

/** Finds what surrounds elements beside the tree. */
@Component
class ElementContexts {

	private final Themes themes;

	private final PlanChanges changes;

	ElementContexts(Themes themes, PlanChanges changes) {
		this.themes = themes;
		this.changes = changes;
	}

	ElementSurroundings of(Element element, PlanSummary plan, List<PathStep> path) {
		ElementId id = new ElementId(element.id());
		return new ElementSurroundings(element, plan, path, this.themes.ofElement(id), this.changes.ofElement(id));
	}

}
