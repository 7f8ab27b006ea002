package io.taikei.drafting.correction;

import com.fasterxml.jackson.annotation.JsonCreator;
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
 * @param added that the person added the element; null where it was read
 */
public record HandCorrection(@Nullable String title, boolean placeholder, boolean removed, @Nullable String under,
		@Nullable String decidedBy, @Nullable AddedElement added) {

	/** A correction of an element that was read. */
	public HandCorrection(@Nullable String title, boolean placeholder, boolean removed, @Nullable String under,
			@Nullable String decidedBy) {
		this(title, placeholder, removed, under, decidedBy, null);
	}

	/** A correction as it is sent or kept: what is left out is not so. */
	@JsonCreator
	static HandCorrection of(@Nullable String title, @Nullable Boolean placeholder, @Nullable Boolean removed,
			@Nullable String under, @Nullable String decidedBy, @Nullable AddedElement added) {
		return new HandCorrection(title, Boolean.TRUE.equals(placeholder), Boolean.TRUE.equals(removed), under,
				decidedBy, added);
	}

	/** Whether somebody says who decided. */
	@JsonIgnore
	public boolean isDecided() {
		return this.decidedBy != null && !this.decidedBy.isBlank();
	}

	/** Whether it leaves all as it was read. */
	@JsonIgnore
	public boolean isEmpty() {
		return this.title == null && !this.placeholder && !this.removed && this.under == null && this.added == null;
	}

	/**
	 * This correction in place of another one. What was added stays so, and what is left
	 * out of it stays as it was added, until somebody takes that back.
	 */
	public HandCorrection after(@Nullable HandCorrection before) {
		if (before == null || before.added == null || this.added != null) {
			return this;
		}
		return this.removed ? new HandCorrection(null, false, false, null, null)
				: new HandCorrection((this.title != null) ? this.title : before.title, this.placeholder, false,
						(this.under != null) ? this.under : before.under,
						isDecided() ? this.decidedBy : before.decidedBy, before.added);
	}

}
