package io.taikei.web.page;

import java.util.List;

import io.taikei.municipality.Prefectures;
import io.taikei.query.municipality.PlanGroup;
import io.taikei.query.municipality.PlanGroupRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a group of plans that is being chosen.
 *
 * @param request the group as the address names it
 * @param group the same as it is loaded
 * @param prefectures those of which a plan is loaded, to choose from
 */
public record GroupChoice(PlanGroupRequest request, PlanGroup group, List<String> prefectures) {

	/** The prefecture by its name; null where none is chosen. */
	public @Nullable String prefecture() {
		String named = this.request.prefecture();
		return (named != null) ? Prefectures.nameOf(named) : null;
	}

	/**
	 * The plans that are loaded of it, as they stand behind the question mark of an
	 * address.
	 */
	public String loaded() {
		return PlanGroupRequest.of(this.group.ids()).query();
	}

	public int usualNear() {
		return PlanGroupRequest.USUAL_NEAR;
	}

	public int mostNear() {
		return PlanGroupRequest.MOST_NEAR;
	}

}
