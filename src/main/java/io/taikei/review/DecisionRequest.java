package io.taikei.review;

import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Overlap;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be kept as a decision.
 *
 * @param subject what it is about
 * @param verdict what is decided
 * @param a the element's id; of a pair any of both
 * @param b the other element's id, the plan's, or the place's; null where there is none
 * @param by who decides
 * @param note why; null where nothing is noted
 * @param title the title that is decided on; null where it is about something else
 * @param basedOn what the person has seen, as a {@link StateTag}; null where that is not
 * known
 * @param requestKey tells a request that is sent again from another one; null where
 * nobody sends it again
 * @param computed the pair's overlap where the graph holds none; null where there is none
 */
public record DecisionRequest(Subject subject, Verdict verdict, String a, @Nullable String b, Reviewer by,
		@Nullable String note, @Nullable String title, @Nullable String basedOn, @Nullable String requestKey,
		@Nullable Overlap computed) {

	/** A pair has no direction. */
	public DecisionRequest {
		if (subject == Subject.OVERLAP && b != null && a.compareTo(b) > 0) {
			String second = a;
			a = b;
			b = second;
		}
	}

	/** The same after having seen a state. */
	public DecisionRequest basedOn(String tag) {
		return new DecisionRequest(this.subject, this.verdict, this.a, this.b, this.by, this.note, this.title, tag,
				this.requestKey, this.computed);
	}

	/** The same with what was computed of the pair. */
	public DecisionRequest with(@Nullable Overlap overlap) {
		return new DecisionRequest(this.subject, this.verdict, this.a, this.b, this.by, this.note, this.title,
				this.basedOn, this.requestKey, overlap);
	}

	/** The key, apart from those of other reviewers; null where there is none. */
	public @Nullable String ownKey() {
		if (this.requestKey == null) {
			return null;
		}
		String person = (this.by.account() != null) ? this.by.account() : this.by.name();
		return person + "\n" + this.requestKey;
	}

}
