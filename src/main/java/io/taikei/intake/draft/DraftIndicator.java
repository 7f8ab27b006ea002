package io.taikei.intake.draft;

import io.taikei.intake.document.DocumentPlace;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a document states it.
 *
 * @param name what is measured
 * @param unit its unit; null where none is given
 * @param baseline the value when the plan was made; null where none is given
 * @param baselineYear the year that is named for it
 * @param target the value to reach; null where none is given
 * @param targetYear the year that is named for it
 * @param place where its name stands
 */
public record DraftIndicator(String name, @Nullable String unit, @Nullable String baseline,
		@Nullable Integer baselineYear, @Nullable String target, @Nullable Integer targetYear, DocumentPlace place) {

}
