package io.taikei.web.page.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.taikei.cypher.CypherFile;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.SourceSpan;
import io.taikei.query.path.ElementRef;
import io.taikei.query.plan.Example;
import io.taikei.web.page.BrowserCleaning;
import io.taikei.web.page.PageSlice;
import io.taikei.web.page.SampleTown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

class BrowserFilesTests extends PageSlice {

	private static final Pattern JAPANESE = Pattern.compile("\\p{IsHiragana}");

	private static final Pattern ENGLISH = Pattern.compile("^// [A-Za-z(]");

	@BeforeEach
	void loadExample() {
		ElementRef goal = new ElementRef(SampleTown.GOAL, Kind.GOAL, "1-1", "海辺の環境を守るために", "基本目標",
				new SourceSpan(SampleTown.FILE, 6, 7));
		given(this.examples.ofPlans(anyInt())).willReturn(List.of(new Example("風見市", goal,
				Map.of("planId", SampleTown.PLAN, "goalId", SampleTown.GOAL, "themeId", "the town's \\shore"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/guide.html", "/browser/guide.en.html" })
	void putsTheQueryFilesIntoTheGuide(String uri) throws Exception {
		Document guide = guide(uri);

		assertThat(guide.select("pre.runnable").eachText()).hasSizeGreaterThan(20)
			.allMatch((text) -> text.contains("MATCH"));
		assertThat(guide.select("pre.runnable").stream().map((query) -> query.wholeText()))
			.contains(GuideQuery.of(file("cypher/query/goal/initiatives-supporting-goal.cypher"), language(uri)));
		assertThat(guide.html()).doesNotContain("{{");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/guide.html", "/browser/guide.en.html" })
	void commentsQueriesInTheGuidesOwnLanguage(String uri) throws Exception {
		Pattern comment = language(uri).equals("ja") ? JAPANESE : ENGLISH;

		assertThat(guide(uri).select("pre.runnable").stream().map(Element::wholeText)).allSatisfy((query) -> {
			assertThat(query).startsWith("// ").doesNotContain("// @");
			assertThat(query.lines().filter((line) -> line.startsWith("//")))
				.allMatch((line) -> comment.matcher(line).find());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/guide.html", "/browser/guide.en.html" })
	void holdsNothingThatNeo4jBrowserTakesOut(String uri) throws Exception {
		String guide = this.mvc.get().uri(uri).exchange().getResponse().getContentAsString();

		assertThat(BrowserCleaning.rules()).hasSizeGreaterThan(3)
			.allSatisfy((rule) -> assertThat(rule.matcher(guide).results().map(MatchResult::group)).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>[one IN all WHERE one.id = theme.id | one]</p>", "<p\u3000onclick='x()'>",
			"<script>x()</script>", "<a href=\"javascript:x()\">", "<a href='javascript:x()'>" })
	void knowsWhatNeo4jBrowserTakesOut(String html) throws Exception {
		assertThat(BrowserCleaning.rules()).anyMatch((rule) -> rule.matcher(html).find());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/guide.html", "/browser/guide.en.html" })
	void setsEveryParameterOfTheQueriesItShows(String uri) throws Exception {
		Document guide = guide(uri);

		assertThat(guide.select("[data-exec^=param]")).hasSize(1)
			.allSatisfy(
					(button) -> assertThat(Pattern.compile("\\$(\\w+)").matcher(guide.text()).results()).isNotEmpty()
						.allSatisfy((parameter) -> assertThat(button.attr("data-exec"))
							.containsPattern("\\b%s[,}]".formatted(parameter.group(1)))
							.contains(" AS " + parameter.group(1))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/guide.html", "/browser/guide.en.html" })
	void leadsToASlideForEachOfTheSixteenQuestions(String uri) throws Exception {
		Document guide = guide(uri);

		assertThat(guide.select("li a[data-exec]")).hasSize(16).allSatisfy((link) -> {
			Matcher target = Pattern.compile("guide http://localhost%s#slide-(\\d+)".formatted(uri))
				.matcher(link.attr("data-exec"));
			assertThat(target.matches()).isTrue();
			assertThat(guide.select("slide").get(Integer.parseInt(target.group(1))).select("h3").text())
				.isEqualTo(link.text());
		});
		assertThat(guide.select("li a[data-exec]").eachText()).extracting((text) -> text.split(" ", 2)[0])
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 16).mapToObj(String::valueOf).toList());
	}

	@Test
	void offersWhatIsLoadedToAskAbout() throws Exception {
		Element button = guide("/browser/guide.html").expectFirst("[data-exec^=param]");

		assertThat(button.text()).isEqualTo("風見市　1-1 海辺の環境を守るために");
		assertThat(button.attr("data-exec")).startsWith("param [{planId, ")
			.contains("'999997-2' AS planId", "'999997-2' AS topId", "null AS toPlanId", "null AS otherId",
					"'the town\\'s \\\\shore' AS themeId", "20 AS size")
			.doesNotContain("$", "\n");
	}

	/** As the Query tool writes and reads them. */
	@ParameterizedTest
	@ValueSource(strings = { "/browser/taikei-scripts.csv", "/browser/taikei-scripts.en.csv" })
	void savesAllQueriesInAFolder(String uri) throws Exception {
		List<String> rows = Pattern.compile("\\r\\n")
			.splitAsStream(this.mvc.get().uri(uri).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8))
			.toList();

		assertThat(rows.getFirst()).isEqualTo("name,description,query,id,parentId,isFolder");
		assertThat(rows.get(1)).isEqualTo("\"Taikei\",\"\",\"\",0,,true");
		assertThat(rows).hasSizeGreaterThan(25).last().asString().endsWith(",%d,0,false".formatted(rows.size() - 2));
		assertThat(rows.subList(2, rows.size()))
			.allSatisfy((row) -> assertThat(row).matches("\"[^\"]++\",\"\",\"[^\"]++(?:\"\"[^\"]*+)*+\",\\d+,0,false"))
			.extracting((row) -> row.substring(0, row.indexOf("\",\"")))
			.doesNotHaveDuplicates();
	}

	/** As Neo4j Browser and the Query tool read it: JSZip makes up no folder. */
	@ParameterizedTest
	@ValueSource(strings = { "/browser/taikei-scripts.zip", "/browser/taikei-scripts.en.zip" })
	void savesAllQueriesAsFilesInAFolder(String uri) throws Exception {
		List<String> names = new ArrayList<>();
		byte[] bytes = this.mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
					.matches(entry.isDirectory() ? "" : "(?s)// \\S.*");
			}
		}

		assertThat(names).hasSizeGreaterThan(25).first().isEqualTo("Taikei/");
		assertThat(names.subList(1, names.size())).doesNotHaveDuplicates()
			.allMatch((name) -> name.matches("Taikei/\\d\\d-[^/]+\\.cypher"));
	}

	@Test
	void leadsFromOneLanguageToTheOther() throws Exception {
		assertThat(guide("/browser/guide.html").select("[data-exec$=/browser/guide.en.html]")).hasSize(1);
		assertThat(guide("/browser/guide.en.html").select("[data-exec$=/browser/guide.html]")).hasSize(1);
	}

	@Test
	void hasThePlaceInTheGuideThatTheTableOfQuestionsNames() throws Exception {
		Document guide = guide("/browser/guide.html");

		assertThat(Files.readAllLines(Path.of("docs/questions.md"))).filteredOn((line) -> line.matches("\\| \\d+ .*"))
			.hasSize(16)
			.allSatisfy((line) -> {
				String[] row = line.split(" *\\| *", -1);
				Element slide = guide.select("slide").get(Integer.parseInt(row[5]) - 1);
				assertThat(slide.select("h3").text()).startsWith(row[1] + " ");
				assertThat(slide.select("pre.runnable").stream().map(Element::wholeText))
					.containsSequence(queries(row[3]));
			});
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

	private Document guide(String uri) throws Exception {
		return Jsoup.parse(this.mvc.get().uri(uri).exchange().getResponse().getContentAsString());
	}

	private static String language(String uri) {
		return uri.contains(".en.") ? "en" : "ja";
	}

	/**
	 * The texts of files named as in `query/overlap/hubs.cypher`, as a page shows them.
	 */
	private static List<String> queries(String files) {
		return Pattern.compile("`([^`]+)`")
			.matcher(files)
			.results()
			.map((file) -> CypherFile.all()
				.stream()
				.filter((known) -> known.path().equals(file.group(1)))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No file " + file.group(1))))
			.map((file) -> GuideQuery.of(file.text(), "ja"))
			.toList();
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
