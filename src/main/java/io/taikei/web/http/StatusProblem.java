package io.taikei.web.http;

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
			case NOT_ACCEPTABLE -> new Bilingual(
					"Accept の形式では答えられません。たいていは application/json で、答えられる形式は /swagger-ui.html にあります。",
					"There is no answer of the type in Accept. Most are application/json; /swagger-ui.html names the types that there are.");
			case CONTENT_TOO_LARGE ->
				new Bilingual("送られたものが大きすぎます。分けて送ってください。", "What was sent is too large. Send it in parts.");
			case UNSUPPORTED_MEDIA_TYPE -> new Bilingual("この Content-Type は受け取れません。使えるものは /swagger-ui.html にあります。",
					"This Content-Type can't be read. /swagger-ui.html names those that can.");
			case SERVICE_UNAVAILABLE -> new Bilingual(
					"データベースが応答しないか、処理を続けられませんでした。少し待ってから、もう一度お試しください。続くときは、原因がログにあります。",
					"The database does not answer, or could not go on. Wait a moment, then try again; the log has the cause.");
			case NOT_IMPLEMENTED -> new Bilingual("このメソッドや転送の方式には対応していません。使えるメソッドは /swagger-ui.html にあります。",
					"This method or transfer encoding is not known. /swagger-ui.html names the methods that can be used.");
			case HTTP_VERSION_NOT_SUPPORTED -> new Bilingual("この HTTP の版では答えられません。HTTP/1.1 を使ってください。",
					"There is no answer in this version of HTTP. Use HTTP/1.1.");
			case EXPECTATION_FAILED -> new Bilingual("Expect ヘッダーの求めに応じられません。100-continue だけが使えます。",
					"What the header Expect asks for can't be met. Only 100-continue can be used.");
			default -> status.is4xxClientError() ? new Bilingual(
					"要求を読み取れません。URL の書き方（UTF-8 のパーセントエンコーディング。日本語や [ ] | もそのままでは書けません）と、ヘッダーと本文の書き方を確かめてください。"
							+ "URL とヘッダーは合わせて 8 KB までです。",
					"The request can't be read. Check how its address is encoded (UTF-8, percent-encoding; Japanese and [ ] | "
							+ "can't stand there as they are), and how its headers and body are written. Address and headers "
							+ "have at most 8 KB together.")
					: new Bilingual("サーバーの中で失敗しました。原因はログにあります。", "The server failed. Its log has the cause.");
		};
	}

}
