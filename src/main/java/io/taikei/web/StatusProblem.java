package io.taikei.web;

import io.taikei.query.Bilingual;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What a status says by itself, and what to do, where nothing else is known about a
 * failure.
 */
final class StatusProblem {

	private StatusProblem() {
	}

	static ProblemDetail of(HttpStatus status) {
		return ApiProblem.body(status, status.getReasonPhrase(), advice(status));
	}

	/** Gives a problem the words that it lacks. */
	static void complete(ProblemDetail problem) {
		HttpStatus status = HttpStatus.resolve(problem.getStatus());
		if (status != null && (problem.getProperties() == null || !problem.getProperties().containsKey("detailJa"))) {
			problem.setProperty("detailJa", advice(status).ja());
		}
	}

	/** What to do, where only the status is known. */
	static Bilingual advice(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> new Bilingual("この URL はありません。API の一覧は /swagger-ui.html にあります。",
					"There is nothing at this address. /swagger-ui.html shows the API.");
			case METHOD_NOT_ALLOWED -> new Bilingual(
					"この URL では、このメソッドは使えません。使えるものは Allow ヘッダーと /swagger-ui.html にあります。",
					"This method can't be used at this address. The header Allow and /swagger-ui.html name those that can.");
			case NOT_ACCEPTABLE -> new Bilingual("Accept の形式では答えられません。application/json を使ってください。",
					"There is no answer of the type in Accept. Use application/json.");
			case CONTENT_TOO_LARGE ->
				new Bilingual("送られたものが大きすぎます。分けて送ってください。", "What was sent is too large. Send it in parts.");
			case UNSUPPORTED_MEDIA_TYPE -> new Bilingual("この Content-Type は受け取れません。使えるものは /swagger-ui.html にあります。",
					"This Content-Type can't be read. /swagger-ui.html names those that can.");
			case SERVICE_UNAVAILABLE -> new Bilingual(
					"データベースが応答しないか、処理を続けられませんでした。少し待ってから、もう一度お試しください。続くときは、原因がログにあります。",
					"The database does not answer, or could not go on. Wait a moment, then try again; the log has the cause.");
			default -> status.is4xxClientError() ? new Bilingual(
					"要求を読み取れません。URL の書き方と文字コード（UTF-8、パーセントエンコーディング）を確かめてください。",
					"The request can't be read. Check how its address is written and encoded (UTF-8, percent-encoding).")
					: new Bilingual("サーバーの中で失敗しました。原因はログにあります。", "The server failed. Its log has the cause.");
		};
	}

}
