package io.taikei.query;

import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;
import io.taikei.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One element on the way from the top of a plan down to another element.
 *
 * @param id the element's id
 * @param kind its role in the tree
 * @param code its code
 * @param title its title
 * @param levelName the municipality's own name for the level
 * @param naming how it is known that code and title belong together
 * @param status how it is known that this step is part of the step before it, or of the
 * plan, for the first step
 * @param source where its title stands
 */
public record PathStep(String id, PlanElement.Kind kind, @Nullable String code, String title, String levelName,
		Standing naming, Standing status, SourceSpan source) {
}
