package io.taikei.planfile.writing;

import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a plan beside its elements. What nobody has told yet is null,
 * stands as a blank in the plan file, and is a problem of it.
 *
 * @param municipality who adopts the plan
 * @param edition the edition, part of the plan's id
 * @param title the plan's title
 * @param status draft or adopted
 * @param firstYear the first fiscal year
 * @param lastYear the last fiscal year; also null where it is not known
 */
public record PlanFileFacts(@Nullable Municipality municipality, @Nullable String edition, @Nullable String title,
		Plan.Status status, @Nullable Integer firstYear, @Nullable Integer lastYear) {

}
