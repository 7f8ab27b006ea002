package io.taikei.web.http;

import java.util.Optional;

import io.taikei.neo4j.Unavailability;
import io.taikei.query.AnswerText;
import io.taikei.text.Bilingual;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What a request is told that found no database: pages and the API say the same.
 *
 * @param title what has happened
 * @param detail the same with what to do
 */
public record UnavailableDatabase(Bilingual title, Bilingual detail) {

	/** Where the request keeps it for the page or the problem details. */
	static final String ATTRIBUTE = "unavailableDatabase";

	static UnavailableDatabase of(Unavailability why, String method) {
		long seconds = why.retryAfter().toSeconds();
		UnavailableDatabase told = switch (why.reason()) {
			case STARTING_AGAIN -> new UnavailableDatabase(AnswerText.of("database.starting-again.title"),
					AnswerText.of("database.starting-again", seconds));
			case NOT_ANSWERING -> new UnavailableDatabase(AnswerText.of("database.not-answering.title"),
					AnswerText.of("database.not-answering", seconds));
			case COULD_NOT_GO_ON -> new UnavailableDatabase(AnswerText.of("database.could-not-go-on.title"),
					AnswerText.of("database.could-not-go-on", seconds));
		};
		return ReadingMethods.contain(method) ? told : new UnavailableDatabase(told.title(),
				told.detail().then(AnswerText.of("database.whole-or-not-at-all")));
	}

	/** What was kept with a request, if it found no database. */
	static Optional<UnavailableDatabase> of(HttpServletRequest request) {
		return Optional.ofNullable((UnavailableDatabase) request.getAttribute(ATTRIBUTE));
	}

	ProblemDetail problem() {
		return ApiProblem.body(HttpStatus.SERVICE_UNAVAILABLE, this.title.en(), this.detail);
	}

}
