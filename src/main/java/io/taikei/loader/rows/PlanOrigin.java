package io.taikei.loader.rows;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Where a loaded plan comes from.
 *
 * @param contentHash the hash of the folder that it was read from; null where it was none
 * @param corrected whether somebody has corrected it by hand since
 */
public record PlanOrigin(@Nullable String contentHash, boolean corrected) {

	/** A plan that somebody sent, or that is read as a file of its own. */
	public static final PlanOrigin SENT = new PlanOrigin(null, false);

	/** A plan as its folder has it. */
	public static PlanOrigin ofFolder(String contentHash) {
		return new PlanOrigin(contentHash, false);
	}

	/** The same after somebody corrected it by hand. */
	public PlanOrigin afterCorrection() {
		return new PlanOrigin(this.contentHash, true);
	}

	/**
	 * Whether a plan of this origin leaves one that is loaded where it is: a folder knows
	 * nothing of what people corrected.
	 */
	public boolean yieldsTo(Supplier<PlanOrigin> loaded) {
		return this.contentHash != null && !this.corrected && loaded.get().corrected;
	}

}
