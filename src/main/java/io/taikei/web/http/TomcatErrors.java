package io.taikei.web.http;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

import io.taikei.query.AnswerText;
import io.taikei.text.Bilingual;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers what Tomcat refuses before anything of the application is reached, such as a
 * request that it can't read: a browser with a page in both languages, all others with
 * problem details. Of a request that could not be read it is not known who sent it.
 */
final class TomcatErrors extends ErrorReportValve {

	private final JsonMapper json;

	TomcatErrors(JsonMapper json) {
		this.json = json;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
				|| !response.setErrorReported() || !canBeAnswered(response)) {
			return;
		}
		HttpStatus status = Objects.requireNonNullElse(HttpStatus.resolve(response.getStatus()),
				HttpStatus.INTERNAL_SERVER_ERROR);
		SecurityHeaders.write(request, response);
		try {
			if (isOfBrowser(request)) {
				write(response, MediaType.TEXT_HTML_VALUE, page(status));
			}
			else {
				write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE,
						this.json.writeValueAsString(StatusProblem.of(status)));
			}
		}
		catch (IOException ex) {
			getContainer().getLogger().debug("Nobody waits for the answer any more", ex);
		}
	}

	private static boolean canBeAnswered(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

	private static boolean isOfBrowser(Request request) {
		return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
			.contains(MediaType.TEXT_HTML_VALUE);
	}

	private static String page(HttpStatus status) {
		Bilingual title = AnswerText.of("error.500.title");
		Bilingual advice = StatusProblem.advice(status);
		Bilingual home = AnswerText.of("error.home");
		return """
				<!DOCTYPE html>
				<html lang="ja">
				<head>
					<meta charset="utf-8">
					<meta name="viewport" content="width=device-width, initial-scale=1">
					<title>%s | 体系 Taikei</title>
					<link rel="stylesheet" href="/assets/taikei.css">
				</head>
				<body>
					<main id="content">
						<section class="notice">
							<h1>%s</h1>
							<p>%s</p>
							<p lang="en">%s</p>
							<p class="muted">%d</p>
							<p><a href="/">%s <span lang="en">%s</span></a></p>
						</section>
					</main>
				</body>
				</html>
				""".formatted(title.ja(), title.ja(), advice.ja(), advice.en(), status.value(), home.ja(), home.en());
	}

	private static void write(Response response, String type, String body) throws IOException {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		Writer writer = response.getReporter();
		if (writer != null) {
			writer.write(body);
			response.finishResponse();
		}
	}

}
