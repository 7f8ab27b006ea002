package io.taikei.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.taikei.model.PlanElement.Kind;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserFilesTests extends PageSlice {

	@Test
	void putsTheQueryFilesIntoTheGuide() throws Exception {
		Document guide = Jsoup
			.parse(this.mvc.get().uri("/browser/guide.html").exchange().getResponse().getContentAsString());

		assertThat(guide.select("slide")).hasSizeGreaterThan(3);
		assertThat(guide.select("pre.runnable").eachText()).hasSizeGreaterThan(4)
			.allMatch((text) -> text.contains("MATCH"));
		assertThat(guide.select("pre.runnable").stream().map((query) -> query.wholeText()))
			.contains(file("cypher/query/initiatives-supporting-goal.cypher").strip())
			.noneMatch((text) -> text.contains("{{"));
	}

	@Test
	void setsEveryParameterOfTheQueriesItShows() throws Exception {
		Document guide = Jsoup
			.parse(this.mvc.get().uri("/browser/guide.html").exchange().getResponse().getContentAsString());

		assertThat(guide.select("[data-exec^=params]")).isNotEmpty()
			.allSatisfy((button) -> assertThat(Pattern.compile("\\$(\\w+)").matcher(guide.text()).results())
				.isNotEmpty()
				.allSatisfy((parameter) -> assertThat(button.attr("data-exec")).contains(parameter.group(1) + ":")));
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void coloursTheKindsAsThePagesDo(Kind kind) throws IOException {
		String label = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT).replace("_v", "V");

		assertThat(colour("cypher/browser/taikei.grass", "node\\.%s \\{[^}]*?\\scolor: (#\\w{6});".formatted(label)))
			.isEqualTo(colour("static/taikei.css", "--%s: (#\\w{6});".formatted(kind)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:7474", "http://127.0.0.1:28474" })
	void answersToNeo4jBrowsersOrigin(String origin) {
		assertThat(this.mvc.get().uri("/browser/taikei.grass").header(HttpHeaders.ORIGIN, origin)).hasStatusOk()
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
	}

	@Test
	void allowsTheHeadersThatNeo4jBrowserSends() {
		assertThat(this.mvc.options()
			.uri("/browser/guide.html")
			.header(HttpHeaders.ORIGIN, "http://localhost:7474")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "cache-control,pragma")).hasStatusOk()
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "cache-control, pragma");
	}

	@Test
	void refusesOtherOrigins() {
		assertThat(this.mvc.get().uri("/browser/guide.html").header(HttpHeaders.ORIGIN, "https://example.org"))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private static String colour(String file, String pattern) throws IOException {
		Matcher matcher = Pattern.compile(pattern).matcher(file(file));
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher.group(1);
	}

	private static String file(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
