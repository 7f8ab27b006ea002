package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.model.Evidence.Source;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.edition.ElementOfEdition;
import io.taikei.query.path.PathStep;
import io.taikei.query.theme.ElementTheme;

/**
 * What surrounds an element beside the tree: its themes, and itself in other editions.
 *
 * @param element the element
 * @param plan its plan
 * @param path the elements above it, from the top down to its parent
 * @param themes its themes, those of its own text first
 * @param editions what it continues, then what continues it
 */
record ElementSurroundings(Element element, PlanSummary plan, List<PathStep> path, List<ElementTheme> themes,
		List<ElementOfEdition> editions) {

	/** The themes that its own text addresses. */
	public List<ElementTheme> own() {
		return this.themes.stream().filter((theme) -> theme.source() == Source.OWN).toList();
	}

	/** The themes that only what stands above or below it addresses. */
	public List<ElementTheme> around() {
		return this.themes.stream().filter((theme) -> theme.source() != Source.OWN).toList();
	}

	/** What it was in the edition before. */
	public List<ElementOfEdition> before() {
		return this.editions.stream().filter((edition) -> !edition.later()).toList();
	}

	/** What it became in the next edition. */
	public List<ElementOfEdition> after() {
		return this.editions.stream().filter(ElementOfEdition::later).toList();
	}

}
