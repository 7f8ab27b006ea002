package io.taikei.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.SentCredentials;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.secret.UploadFolder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is let in over HTTP, and what attackers try. */
@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class AccessIT {

	private static final String PASSWORD = "a long enough password";

	private static final String PLANS = "/api/v1/plans";

	private static final String YAML = "application/yaml";

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private UploadFolder uploads;

	private final HttpClient machine = HttpClient.newHttpClient();

	private final String suffix = UUID.randomUUID().toString().substring(0, 8);

	@BeforeAll
	void addOneOfEachRole() {
		for (Role role : Role.values()) {
			this.accounts.add(name(role), role.name(), role);
			this.accounts.setPassword(name(role), PASSWORD);
		}
	}

	@ParameterizedTest
	@CsvSource({ "POST,/api/v1/plans,EDITOR", "DELETE,/api/v1/plans/998800-1,EDITOR",
			"PUT,/api/v1/comparisons/998800-1/998801-1,EDITOR", "POST,/api/v1/drafts,EDITOR",
			"POST,/api/v1/overlaps/1/decisions,REVIEWER", "POST,/api/v1/overlaps/decisions,REVIEWER",
			"POST,/api/v1/elements/1/placement-decisions,REVIEWER", "PUT,/api/v1/review/queue,REVIEWER",
			"POST,/review/1,REVIEWER", "GET,/accounts,ADMIN", "POST,/accounts,ADMIN", "DELETE,/api/v1/accounts/x,ADMIN",
			"GET,/account,READER", "GET,/plans/drafts/x,READER", "GET,/api/v1/drafts/x,READER" })
	void letsEachRoleDoWhatTheTableSays(String method, String path, Role needed) {
		assertThat(status(request(method, path))).isEqualTo(401);
		for (Role role : Role.values()) {
			int status = status(
					request(method, path).header("Authorization", SentCredentials.of(name(role), PASSWORD)));
			assertThat(status == 403).as("%s as %s: %d", path, role, status).isNotEqualTo(role.includes(needed));
			assertThat(status).isNotEqualTo(401);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/json", YAML })
	void refusesWhatAnotherSiteHasABrowserSend(String type) {
		String admin = SentCredentials.OF_ADMIN;
		for (Map.Entry<String, String> foreign : List.of(Map.entry("Origin", "http://evil.example"),
				Map.entry("Origin", "null"), Map.entry("Origin", "http://localhost:1"),
				Map.entry("Sec-Fetch-Site", "cross-site"), Map.entry("Sec-Fetch-Site", "same-site"))) {
			HttpResponse<String> answer = send(post(PLANS, type, "title: x").header("Authorization", admin)
				.header(foreign.getKey(), foreign.getValue()));
			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("ほかのサイトから", "another site");
		}
		assertThat(status(post(PLANS, YAML, "title: x").header("Authorization", admin)
			.header("Origin", address("").replaceFirst("/$", ""))
			.header("Sec-Fetch-Site", "same-origin"))).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "text/plain;charset=utf-8", "application/x-www-form-urlencoded" })
	void refusesTheTypesOfForms(String type) {
		assertThat(status(post(PLANS, type, "title: x").header("Authorization", SentCredentials.OF_ADMIN)))
			.isEqualTo(415);
	}

	@Test
	void answersByItsOwnNamesOnly() throws IOException {
		assertThat(exchange("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 421");
		assertThat(exchange("GET /assets/taikei.css HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 421");
		assertThat(exchange("GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 200");
	}

	@Test
	void signsInByASessionWithANewIdAndAToken() throws Exception {
		HttpClient browser = browser();
		CookieManager cookies = (CookieManager) browser.cookieHandler().orElseThrow();
		cookies.put(URI.create(address("/")),
				Map.of("Set-Cookie", List.of("taikei-session=chosen-by-another; Path=/")));

		HttpResponse<String> page = get(browser, "/login?next=/plans");
		String before = session(cookies);
		assertThat(before).isNotEqualTo("chosen-by-another");
		HttpResponse<String> signedIn = signIn(browser, page, name(Role.EDITOR), PASSWORD);
		assertThat(signedIn.statusCode()).isEqualTo(302);
		assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/plans");
		assertThat(signedIn.headers().allValues("Set-Cookie")).singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax");
		assertThat(session(cookies)).isNotEqualTo(before);

		assertThat(browser.send(post(PLANS, YAML, "title: x").build(), BodyHandlers.ofString()).statusCode())
			.isEqualTo(403);
		String token = Jsoup.parse(get(browser, "/account").body())
			.expectFirst("meta[name=csrf-token]")
			.attr("content");
		assertThat(browser
			.send(post(PLANS, YAML, "title: x").header("X-CSRF-TOKEN", token).build(), BodyHandlers.ofString())
			.statusCode()).isEqualTo(422);

		this.accounts.changeRole(name(Role.EDITOR), Role.EDITOR);
		assertThat(get(browser, "/account").statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "http://evil.example/", "/\\evil.example", "evil" })
	void leadsToNoOtherSite(String next) throws Exception {
		HttpClient browser = browser();
		HttpResponse<String> page = get(browser, "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));

		assertThat(signIn(browser, page, name(Role.READER), PASSWORD).headers().firstValue("Location").orElseThrow())
			.isEqualTo(address("/"));
	}

	@Test
	void signsMachinesInByATokenUntilItIsRevoked() {
		String token = this.accounts.addToken(name(Role.EDITOR), "test");
		assertThat(status(post(PLANS, YAML, "title: x").header("Authorization", "Bearer " + token))).isEqualTo(422);

		this.accounts.revokeToken(name(Role.EDITOR),
				this.accounts.findByToken(token).orElseThrow().tokens().getLast().id());
		assertThat(status(post(PLANS, YAML, "title: x").header("Authorization", "Bearer " + token))).isEqualTo(401);
		assertThat(status(request("GET", "/").header("Authorization", "Bearer " + token))).isEqualTo(401);
	}

	@Test
	void slowsGuessingAndNobodyElse() {
		String guessed = "guessed-" + this.suffix;
		this.accounts.add(guessed, "", Role.READER);
		this.accounts.setPassword(guessed, PASSWORD);
		assertThat(status(request("GET", PLANS).header("Authorization", SentCredentials.of(guessed, PASSWORD))))
			.isEqualTo(200);

		List<Integer> answers = IntStream.range(0, 8)
			.mapToObj((number) -> status(
					request("GET", PLANS).header("Authorization", SentCredentials.of(guessed, "no" + number))))
			.toList();

		assertThat(answers).startsWith(401, 401, 401, 401, 401).contains(429).containsOnly(401, 429);
		assertThat(status(request("GET", PLANS).header("Authorization", SentCredentials.of(guessed, PASSWORD))))
			.isEqualTo(200);
		assertThat(status(request("GET", PLANS).header("Authorization", SentCredentials.OF_ADMIN))).isEqualTo(200);
	}

	@Test
	void logsAWrongPasswordOnOneLineAndWithoutIt(CapturedOutput log) {
		String guessed = "nobody-" + this.suffix;

		status(request("GET", PLANS).header("Authorization",
				SentCredentials.of(guessed + "\n2026-01-01 INFO forged", "the-guess")));

		assertThat(log.getAll().lines().filter((line) -> line.contains(guessed))).singleElement()
			.asString()
			.contains("WARN",
					"Wrong password, number 1, for user " + guessed + "?2026-01-01?INFO?forged from 127.0.0.1");
		assertThat(log.getAll()).doesNotContain("the-guess");
	}

	@Test
	void keepsWhatIsBeingSentForItsOwnerAloneAndNoLonger() throws Exception {
		byte[] part = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.yaml\"\r\n\r\n"
				+ "title: x\n".repeat(10_000))
			.getBytes(StandardCharsets.UTF_8);
		byte[] rest = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream()
				.write(("POST " + PLANS + "/files HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
						+ SentCredentials.OF_ADMIN
						+ "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
						+ (part.length + rest.length) + "\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().write(part);
			Path sent = sent();
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sent))).isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.uploads.path())))
				.isEqualTo("rwx------");
			socket.getOutputStream().write(rest);
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 422");
			assertThat(sent).doesNotExist();
		}
	}

	/** The part that is being written. */
	private Path sent() throws IOException, InterruptedException {
		Instant last = Instant.now().plusSeconds(20);
		while (Instant.now().isBefore(last)) {
			try (Stream<Path> files = Files.list(this.uploads.path())) {
				Optional<Path> sent = files.filter((file) -> file.toFile().isFile() && file.toFile().length() > 0)
					.findFirst();
				if (sent.isPresent()) {
					return sent.get();
				}
			}
			Thread.sleep(20);
		}
		throw new AssertionError("Nothing is being kept in " + this.uploads.path());
	}

	@Test
	void answersWhileManySendSlowBodies() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int number = 0; number < 220; number++) {
				Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
				slow.add(socket);
				socket.getOutputStream()
					.write(("POST " + PLANS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + YAML
							+ "\r\nContent-Length: 4000000\r\n\r\ntitle")
						.getBytes(StandardCharsets.UTF_8));
			}
			HttpRequest reading = request("GET", PLANS).timeout(Duration.ofSeconds(10)).build();
			assertThat(this.machine.send(reading, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
			for (Socket socket : slow) {
				socket.setSoTimeout(10_000);
				assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
					.startsWith("HTTP/1.1 401");
			}
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/login", "/api/v1/plans", "/assets/taikei.css", "/nothing", "/api/v1/nothing",
			"/plans/%00", "/accounts", "/swagger-ui/index.html" })
	void tellsBrowsersWhatNotToDo(String path) throws IOException {
		String answer = exchange("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).contains(
				"Content-Security-Policy: default-src 'self'", "frame-ancestors 'none'", "X-Frame-Options: DENY",
				"X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin", "Permissions-Policy: ",
				"Cache-Control: no-");
		assertThat(answer).doesNotContain("http-equiv=\"Content-Security-Policy\"");
	}

	@Test
	void readsHugeTextsAndTellsNoMoreThanAThousandProblems() {
		String huge = "title: \"" + "あ".repeat(1_600_000) + "\"\n";
		HttpResponse<String> long1 = send(authorized(post(PLANS, YAML, huge)).timeout(Duration.ofSeconds(60)));
		assertThat(long1.statusCode()).isEqualTo(422);
		assertThat(long1.body()).hasSizeLessThan(50_000);

		String many = "title: x\nelements:\n" + "  - { x: 1 }\n".repeat(1500);
		HttpResponse<String> told = send(authorized(post(PLANS, YAML, many)).timeout(Duration.ofSeconds(60)));
		assertThat(told.statusCode()).isEqualTo(422);
		assertThat(Pattern.compile("\"rule\":").matcher(told.body()).results().count()).isEqualTo(1000);
		Matcher further = Pattern.compile("\"furtherProblems\":(\\d+)").matcher(told.body());
		assertThat(further.find()).isTrue();
		assertThat(Integer.parseInt(further.group(1))).isGreaterThan(500);
	}

	private HttpRequest.Builder authorized(HttpRequest.Builder request) {
		return request.header("Authorization", SentCredentials.OF_ADMIN);
	}

	private HttpResponse<String> signIn(HttpClient browser, HttpResponse<String> page, String user, String password)
			throws IOException, InterruptedException {
		Map<String, String> fields = Map.of("_csrf", field(page, "_csrf"), "next", field(page, "next"), "username",
				user, "password", password);
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return browser.send(post("/login", "application/x-www-form-urlencoded", body).build(), BodyHandlers.ofString());
	}

	private static String field(HttpResponse<String> page, String name) {
		return Jsoup.parse(page.body()).expectFirst("form.card input[name=" + name + "]").attr("value");
	}

	private static HttpClient browser() {
		return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
	}

	private static String session(CookieManager cookies) {
		return cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((cookie) -> cookie.getValue())
			.findFirst()
			.orElseThrow();
	}

	private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
		return browser.send(request("GET", path).header("Accept", "text/html").build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder post(String path, String type, String body) {
		return HttpRequest.newBuilder(URI.create(address(path)))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(body));
	}

	private HttpRequest.Builder request(String method, String path) {
		return HttpRequest.newBuilder(URI.create(address(path))).method(method, BodyPublishers.noBody());
	}

	private int status(HttpRequest.Builder request) {
		return send(request).statusCode();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.machine.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private String exchange(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String name(Role role) {
		return role.name().toLowerCase(Locale.ROOT) + "-" + this.suffix;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
