package io.taikei.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import io.taikei.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused before any controller is reached says what to do, too. */
@GraphTest
class RefusedRequestsIT {

	private static final String HOST = "\r\nHost: localhost\r\n";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiterString = "->", textBlock = """
			GET /api/v1/plans/[x] HTTP/1.1         -> 400
			GET /api/v1/elements?q=a|b HTTP/1.1    -> 400
			GET /api/v1/elements?q=公園 HTTP/1.1   -> 400
			GET /api/v1/plans/%00 HTTP/1.1         -> 400
			GET /api/v1/plans/%zz HTTP/1.1         -> 400
			GET /api/v1/plans/%ff HTTP/1.1         -> 400
			GET /api/v1/elements?q=%zz HTTP/1.1    -> 400
			GET /api/v1/plans/a%2Fb HTTP/1.1       -> 400
			GET /api/v1//plans HTTP/1.1            -> 400
			GET /api/v1/../../etc HTTP/1.1         -> 400
			GET /api/v1/plans;x=1 HTTP/1.1         -> 400
			GET * HTTP/1.1                         -> 400
			NONSENSE                               -> 400
			GET /api/v1/plans HTTP/7.0             -> 505
			GET /api/v1/plans NOTHING/1.1          -> 400
			G{}T /api/v1/plans HTTP/1.1            -> 400
			FETCH /api/v1/plans HTTP/1.1           -> 501
			get /api/v1/plans HTTP/1.1             -> 501
			CONNECT /api/v1/plans HTTP/1.1         -> 501
			TRACE /api/v1/plans HTTP/1.1           -> 405
			""")
	void refusesRequestLine(String line, int status) throws IOException {
		assertProblem(send(line + HOST + "\r\n"), status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Host: elsewhere                       | 400
			Content-Length: many                  | 400
			Content-Length: -1                    | 400
			Transfer-Encoding: pigeon             | 501
			Expect: wonders                       | 417
			no colon                              | 400
			Accept: nothing                       | 406
			""")
	void refusesHeader(String header, int status) throws IOException {
		assertProblem(send("GET /api/v1/plans HTTP/1.1" + HOST + header + "\r\n\r\n"), status);
	}

	@Test
	void refusesWhatIsTooLarge() throws IOException {
		String much = "a".repeat(9_000);

		assertProblem(send("GET /api/v1/plans?x=" + much + " HTTP/1.1" + HOST + "\r\n"), 400);
		assertProblem(send("GET /api/v1/plans HTTP/1.1" + HOST + "X-Much: " + much + "\r\n\r\n"), 400);
		assertProblem(send("GET /api/v1/elements?" + "a=1&".repeat(1_001) + " HTTP/1.1" + HOST + "\r\n"), 400);
		assertProblem(
				send(post("/api/v1/plans/files", "multipart/form-data; boundary=b", "Content-Length: 70000000", "--b")),
				413);
	}

	@Test
	void refusesBodyThatCanNotBeRead() throws IOException {
		assertProblem(send(post("/api/v1/plans/files", "multipart/form-data", "Content-Length: 1", "x")), 400);
		assertProblem(send(post("/api/v1/plans", "application/yaml", "Transfer-Encoding: chunked", "zz\r\nabc\r\n")),
				400);
		assertProblem(send(post("/api/v1/plans", "application/x-www-form-urlencoded", "Content-Length: 5", "a=%zz")),
				415);
		assertProblem(send(post("/api/v1/plans", "application/x-www-form-urlencoded", "Content-Length: 3", "a=b")),
				415);
	}

	@Test
	void answersBrowserWithPageInBothLanguages() throws IOException {
		String answer = send("GET /plans/%00 HTTP/1.1" + HOST + "Accept: text/html,*/*;q=0.8\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("Content-Type: text/html;charset=UTF-8", "要求を読み取れません", "The request can't be read")
			.doesNotContain("Tomcat", "Apache");
	}

	private static void assertProblem(String answer, int status) {
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Content-Type: application/problem+json")
			.doesNotContain("Tomcat", "Apache", "<html", "Exception");
		JsonNode problem = new JsonMapper()
			.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("detail").asString()).isNotBlank();
		assertThat(problem.get("detailJa").asString()).containsPattern("\\p{IsHiragana}");
	}

	private static String post(String path, String type, String length, String body) {
		return "POST " + path + " HTTP/1.1" + HOST + "Authorization: Basic "
				+ Base64.getEncoder().encodeToString(("taikei:" + GraphTest.PASSWORD).getBytes(StandardCharsets.UTF_8))
				+ "\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n" + body;
	}

	/** Sends just these bytes, and reads until the server closes or has said all. */
	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream()
				.write(request.replaceFirst(HOST, HOST + "Connection: close\r\n").getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
