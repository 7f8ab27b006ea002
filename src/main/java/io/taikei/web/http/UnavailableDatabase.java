package io.taikei.web.http;

import java.util.Locale;
import java.util.Optional;

import io.taikei.neo4j.Unavailability;
import io.taikei.query.Bilingual;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
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

	private static final Bilingual WHOLE_OR_NOT_AT_ALL = new Bilingual(
			"要求は、すべて実行されたか、まったく実行されていないかのどちらかです。もう一度送っても差し支えありません。",
			" The request took effect as a whole or not at all, and may be sent again.");

	private static final Bilingual NOTHING_MORE = new Bilingual("", "");

	static UnavailableDatabase of(Unavailability why, String method) {
		long seconds = why.retryAfter().toSeconds();
		Bilingual more = isReading(method) ? NOTHING_MORE : WHOLE_OR_NOT_AT_ALL;
		return switch (why.reason()) {
			case STARTING_AGAIN ->
				new UnavailableDatabase(new Bilingual("データベースを起動し直しています", "The database is being started again"),
						detail("ローカルのデータベースが止まったため、起動し直しています。%d 秒後に、もう一度お試しください。",
								"The local database ended and is being started again. Try again in %d seconds.",
								seconds, more));
			case NOT_ANSWERING ->
				new UnavailableDatabase(new Bilingual("データベースが応答しません", "The database does not answer"), detail(
						"データベースが応答しません。%d 秒後に、もう一度お試しください。続くときは、データベースが動いているか確かめてください。原因はログにあります。",
						"The database does not answer. Try again in %d seconds; if it still does not, check that it runs. The log has the cause.",
						seconds, more));
			case COULD_NOT_GO_ON -> new UnavailableDatabase(
					new Bilingual("データベースが処理を続けられませんでした", "The database could not go on"),
					detail("データベースが処理を続けられませんでした。%d 秒後に、もう一度お試しください。続くときは、原因がログにあります。",
							"The database could not go on with this. Try again in %d seconds; the log has the cause.",
							seconds, more));
		};
	}

	/** What was kept with a request, if it found no database. */
	static Optional<UnavailableDatabase> of(HttpServletRequest request) {
		return Optional.ofNullable((UnavailableDatabase) request.getAttribute(ATTRIBUTE));
	}

	/** The title in the language of a page. */
	public String titleIn(Locale language) {
		return in(language, this.title);
	}

	/** The detail in the language of a page. */
	public String detailIn(Locale language) {
		return in(language, this.detail);
	}

	private static String in(Locale language, Bilingual text) {
		return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? text.en() : text.ja();
	}

	ProblemDetail problem() {
		return ApiProblem.body(HttpStatus.SERVICE_UNAVAILABLE, this.title.en(), this.detail);
	}

	private static boolean isReading(String method) {
		return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method) || HttpMethod.OPTIONS.matches(method);
	}

	private static Bilingual detail(String ja, String en, long seconds, Bilingual more) {
		return new Bilingual(ja.formatted(seconds) + more.ja(), en.formatted(seconds) + more.en());
	}

}
