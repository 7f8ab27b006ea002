package io.taikei.web.page.question;

import java.util.List;
import java.util.Set;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ReviewState;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.theme.ThemeBranch;
import io.taikei.web.page.Towns.TownMenu;

/**
 * What the page of a question offers to choose from.
 *
 * @param filters what may be chosen
 * @param towns the municipalities
 * @param prefectures the prefectures; none unless they are asked for
 * @param themes the topmost themes with those below them; none unless they are asked for
 */
record FilterMenu(Set<Filter> filters, TownMenu towns, List<String> prefectures, List<ThemeBranch> themes) {

	/** Whether something may be chosen, by its name. */
	public boolean has(String filter) {
		return this.filters.contains(Filter.valueOf(filter));
	}

	public int usualNear() {
		return PlanGroupRequest.USUAL_NEAR;
	}

	public int mostNear() {
		return PlanGroupRequest.MOST_NEAR;
	}

	public Kind[] kinds() {
		return Kind.values();
	}

	public ReviewState[] states() {
		return ReviewState.values();
	}

}
