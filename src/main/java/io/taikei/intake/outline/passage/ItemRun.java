package io.taikei.intake.outline.passage;

import io.taikei.intake.code.Code;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the items below a sub-heading: one that does not go on with them may be
 * a heading that looks alike.
 */
public final class ItemRun {

	private int last;

	/** Begins anew, below the next sub-heading. */
	public void begin() {
		this.last = 0;
	}

	/** Whether a code goes on with the numbers; then it is the last one. */
	public boolean goesOn(@Nullable Code code) {
		if (code == null) {
			return true;
		}
		boolean next = code.last() == this.last + 1;
		this.last = next ? code.last() : this.last;
		return next;
	}

}
