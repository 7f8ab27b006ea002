package io.taikei.web.http;

import io.taikei.query.Bilingual;
import org.jspecify.annotations.Nullable;

/** Which scores may be asked for. */
public final class Scores {

	private Scores() {
	}

	/** A problem unless the least score is from 0 to 1, or none is given. */
	public static void requireLeast(@Nullable Double minScore) {
		if (minScore != null && !(minScore >= 0 && minScore <= 1)) {
			throw ApiProblem.badRequest("No such score",
					new Bilingual("minScore は 0 から 1 までにしてください。", "minScore has to be from 0 to 1."));
		}
	}

}
