package io.taikei.query.theme;

import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import org.jspecify.annotations.Nullable;

/**
 * Which themes that municipalities have in common to answer.
 *
 * @param region the municipalities
 * @param minMunicipalities how many of them have to address a theme; null for all
 * @param within only this theme and those below it; null for all themes
 * @param elementsPerPlan how many elements of each plan are named at most
 * @param paging which page of the themes
 */
public record JointWorkRequest(Region region, @Nullable Integer minMunicipalities, @Nullable ThemeId within,
		int elementsPerPlan, Paging paging) {
}
