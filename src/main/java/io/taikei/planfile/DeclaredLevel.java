package io.taikei.planfile;

import java.util.Optional;

import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.form.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * A level that a plan file names.
 *
 * @param level its role and name
 * @param name the name
 * @param source where the file names it
 */
record DeclaredLevel(PlanForm.Level level, String name, SourceSpan source) {

	/** Empty where it has no name, which the schema tells. */
	static Optional<DeclaredLevel> of(PlanForm.@Nullable Level level, SourceSpan source) {
		return (level == null || level.name() == null) ? Optional.empty()
				: Optional.of(new DeclaredLevel(level, level.name(), source));
	}

	boolean isOf(PlanElement element) {
		return this.level.isNamed(element.label().levelName());
	}

}
