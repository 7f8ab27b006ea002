package io.taikei.query.theme;

import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import org.jspecify.annotations.Nullable;

/**
 * Which themes that municipalities have in common to answer.
 *
 * @param region the municipalities
 * @param minMunicipalities how many of them have to address a theme; null for all
 * @param within only this theme and those below it; null for all themes
 * @param tiers whether pairs that are merely related count
 * @param elementsPerPlan how many elements of each plan are named at most
 * @param paging which page of the themes
 */
public record JointWorkRequest(Region region, @Nullable Integer minMunicipalities, @Nullable ThemeId within,
		TierScope tiers, int elementsPerPlan, Paging paging) {
}
