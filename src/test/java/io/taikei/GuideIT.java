package io.taikei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs every query of Neo4j Browser's guide, as its saved scripts hold it, with the
 * guide's own parameters on the real plans; and keeps docs/questions.md true.
 */
@GraphTest
class GuideIT {

	private static final List<Path> SEEDS = List.of(Path.of("seeds"));

	private static final Pattern PARAMETERS = Pattern.compile("// .+\\n:param \\[\\{(.+)}] => \\{(RETURN .+)}");

	private static final Pattern ADDRESS = Pattern.compile("`(/api/v1/[^`]+)`");

	@Autowired
	private PlanLoading loading;

	@Autowired
	private MappingLoading mappings;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@BeforeAll
	void loadEverything() {
		assertThat(this.loading.loadAll(SEEDS)).isNotEmpty();
		this.mappings.loadAll(SEEDS);
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					kiyose,     rejected-counterparts-of-goal no-counterparts-of-goal placeholders inferred-placements initiatives-supporting-goal curated-overlaps-of-element editions-since lost-decisions
					nishitokyo, rejected-counterparts-of-goal no-counterparts-of-goal curated-overlaps-of-element editions-since lost-decisions
					""")
	void answersByEveryQueryButThoseThatTheSeedsHaveNothingFor(String city, String without) throws IOException {
		Map<String, String> scripts = scripts("/browser/taikei-scripts.zip");

		Map<String, Object> parameters = parameters(scripts, city);

		assertThat(scripts).hasSizeGreaterThan(20);
		assertThat(scripts.entrySet().stream().filter((script) -> !script.getKey().endsWith("-parameters")))
			.filteredOn((script) -> run(query(script.getValue()), parameters).isEmpty())
			.extracting(Map.Entry::getKey)
			.containsExactlyInAnyOrder(without.split(" ", -1));
	}

	@Test
	void holdsTheSameQueriesInBothLanguages() throws IOException {
		Map<String, String> japanese = scripts("/browser/taikei-scripts.zip");
		Map<String, String> english = scripts("/browser/taikei-scripts.en.zip");

		assertThat(english.keySet()).containsExactlyElementsOf(japanese.keySet());
		assertThat(queries(english)).containsExactlyElementsOf(queries(japanese));
		assertThat(japanese.get("hubs")).startsWith("// 16 最も多くの計画と重なる中心的な施策は？\n");
		assertThat(english.get("hubs")).startsWith("// 16 Which policies are hubs?\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kiyose", "nishitokyo" })
	void givesParametersThatTheBrowserTakesOnOneLine(String city) throws IOException {
		Matcher matcher = PARAMETERS.matcher(scripts("/browser/taikei-scripts.zip").get(city + "-parameters"));

		assertThat(matcher.matches()).isTrue();
		assertThat(run(matcher.group(2), Map.of()).getFirst().keys()).containsExactly(matcher.group(1).split(", "));
	}

	@Test
	void namesOnlyAddressesThatAnswer() throws IOException {
		List<String> rows = Files.readAllLines(Path.of("docs/questions.md"))
			.stream()
			.filter((line) -> line.matches("\\| \\d+ .*"))
			.toList();

		assertThat(rows).hasSize(16)
			.allSatisfy(
					(row) -> assertThat(ADDRESS.matcher(row).results().map((address) -> address.group(1))).isNotEmpty()
						.isSubsetOf(addresses()));
	}

	private List<String> addresses() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.toList();
	}

	private Map<String, Object> parameters(Map<String, String> scripts, String city) {
		Matcher matcher = PARAMETERS.matcher(scripts.getOrDefault(city + "-parameters", ""));
		assertThat(matcher.matches()).isTrue();
		return run(matcher.group(2), Map.of()).getFirst().asMap();
	}

	private List<Record> run(String statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			return session.run(statement, namedIn(statement, parameters)).list();
		}
	}

	/**
	 * Only what a query names, as services send it; the types of all that is sent belong
	 * to the plan that the server keeps.
	 */
	private static Map<String, Object> namedIn(String statement, Map<String, Object> parameters) {
		Map<String, Object> named = new HashMap<>(parameters);
		named.keySet().removeIf((name) -> !statement.contains("$" + name));
		return named;
	}

	/** The scripts by the names of their files, without number and ending. */
	private Map<String, String> scripts(String uri) throws IOException {
		Map<String, String> scripts = new LinkedHashMap<>();
		byte[] bytes = this.mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				scripts.put(entry.getName().replaceAll("^Taikei/\\d\\d-|\\.cypher$", ""),
						new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return scripts;
	}

	private static List<String> queries(Map<String, String> scripts) {
		return scripts.values().stream().map(GuideIT::query).toList();
	}

	/**
	 * What a script runs, without its title in the reader's language: the very text that
	 * the services send, for which the server keeps a plan.
	 */
	private static String query(String script) {
		return script.substring(script.indexOf('\n') + 1);
	}

}
