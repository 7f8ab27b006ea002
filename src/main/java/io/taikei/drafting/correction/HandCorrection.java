package io.taikei.drafting.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What a person corrected of one element by hand, whatever the documents say. It is kept
 * apart from the reading, so that reading anew does not lose it.
 *
 * @param title the title that the person gave; null where the read one stays
 * @param placeholder whether the place is only reserved
 * @param removed whether the element is none, with all below it
 * @param under the key of the parent that the person chose; null where the read one stays
 * @param decidedBy who decided, a name or role; null where nobody says
 */
public record HandCorrection(@Nullable String title, boolean placeholder, boolean removed, @Nullable String under,
		@Nullable String decidedBy) {

	/** Whether somebody says who decided. */
	@JsonIgnore
	public boolean isDecided() {
		return this.decidedBy != null && !this.decidedBy.isBlank();
	}

	/** Whether it leaves all as it was read. */
	@JsonIgnore
	public boolean isEmpty() {
		return this.title == null && !this.placeholder && !this.removed && this.under == null;
	}

}
