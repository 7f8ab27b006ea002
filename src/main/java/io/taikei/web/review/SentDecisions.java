package io.taikei.web.review;

import java.io.IOException;
import java.io.InputStream;

import io.taikei.query.AnswerText;
import io.taikei.web.http.ApiProblem;

/** A file of decisions, as somebody sends it. */
public final class SentDecisions {

	/** More than any file of decisions needs. */
	private static final int MOST_BYTES = 20_000_000;

	private SentDecisions() {
	}

	/**
	 * Reads the whole file.
	 * @throws ApiProblem if it is too large
	 */
	public static byte[] read(InputStream body) throws IOException {
		byte[] content = body.readNBytes(MOST_BYTES + 1);
		if (content.length > MOST_BYTES) {
			throw ApiProblem.tooLarge("File too large", AnswerText.of("import.too-large", MOST_BYTES));
		}
		return content;
	}

}
