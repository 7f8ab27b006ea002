package io.taikei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.taikei.cypher.CypherFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.MapAccessor;

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

	private static final Pattern COMMAND = Pattern.compile(":param \\[\\{(.+)}] => \\{(RETURN .+)}");

	private static final Pattern ADDRESS = Pattern.compile("`(/api/v1/[^`]+)`");

	@Autowired
	private SeedsGraph seeds;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@BeforeAll
	void loadEverything() {
		this.seeds.load();
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					西東京市, rejected-counterparts-of-goal no-counterparts-of-goal decided-overlaps-of-element editions-since lost-decisions
					清瀬市, rejected-counterparts-of-goal no-counterparts-of-goal placeholders unconfirmed-placements initiatives-supporting-goal decided-overlaps-of-element editions-since lost-decisions
					""")
	void answersByEveryQueryButThoseThatTheSeedsHaveNothingFor(String town, String without) throws IOException {
		List<Script> scripts = scripts("/browser/taikei-scripts.zip");

		Map<String, Object> parameters = parameters(scripts, town);

		assertThat(scripts).hasSizeGreaterThan(20);
		assertThat(scripts.stream().filter((script) -> !script.setsParameters()))
			.filteredOn((script) -> answer(script, parameters).isEmpty())
			.extracting(Script::name)
			.containsExactlyInAnyOrder(without.split(" ", -1));
	}

	/** The Browser shows a number as it is. */
	private List<Record> answer(Script script, Map<String, Object> parameters) {
		List<Record> rows = run(script.file().text(), parameters);
		assertThat(rows).allSatisfy((row) -> assertThat(numbersIn(row.asMap()))
			.allMatch((number) -> BigDecimal.valueOf(number).scale() <= 3, script.name() + " in three digits"));
		return rows;
	}

	@Test
	void offersFirstATownWhoseGoalsHaveInitiatives() throws IOException {
		assertThat(scripts("/browser/taikei-scripts.zip").stream().filter(Script::setsParameters))
			.extracting(Script::title)
			.satisfiesExactly((first) -> assertThat(first).startsWith("西東京市　"),
					(second) -> assertThat(second).startsWith("清瀬市　"));
	}

	@Test
	void holdsTheSameStatementsInBothLanguages() throws IOException {
		List<Script> japanese = scripts("/browser/taikei-scripts.zip");
		List<Script> english = scripts("/browser/taikei-scripts.en.zip");

		assertThat(english).extracting(Script::name).containsExactlyElementsOf(names(japanese));
		assertThat(english).extracting(Script::statement)
			.containsExactlyElementsOf(japanese.stream().map(Script::statement).toList());
		assertThat(japanese).filteredOn((script) -> !script.setsParameters())
			.allMatch((script) -> script.statement().equals(statement(script.file().text())));
		assertThat(japanese.getLast().title()).isEqualTo("そのほか (2)");
		assertThat(english.getLast().title()).isEqualTo("And more (2)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "西東京市", "清瀬市" })
	void givesParametersThatTheBrowserTakesOnOneLine(String town) throws IOException {
		Matcher matcher = commandFor(scripts("/browser/taikei-scripts.zip"), town);

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

	private Map<String, Object> parameters(List<Script> scripts, String town) {
		return run(commandFor(scripts, town).group(2), Map.of()).getFirst().asMap();
	}

	private static Matcher commandFor(List<Script> scripts, String town) {
		Script script = scripts.stream()
			.filter((candidate) -> candidate.setsParameters() && candidate.title().startsWith(town))
			.findFirst()
			.orElseThrow();
		Matcher command = COMMAND.matcher(script.statement());
		assertThat(command.matches()).as(script.statement()).isTrue();
		return command;
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

	private static Stream<Double> numbersIn(Object value) {
		return switch (value) {
			case Double number -> Stream.of(number);
			case Collection<?> values -> values.stream().filter(Objects::nonNull).flatMap(GuideIT::numbersIn);
			case Map<?, ?> values -> numbersIn(values.values());
			case org.neo4j.driver.types.Path path -> StreamSupport.stream(path.spliterator(), false)
				.flatMap((step) -> Stream.of(step.start(), step.relationship(), step.end()))
				.flatMap(GuideIT::numbersIn);
			case MapAccessor entity -> numbersIn(entity.asMap());
			default -> Stream.empty();
		};
	}

	private List<Script> scripts(String uri) throws IOException {
		List<Script> scripts = new ArrayList<>();
		byte[] bytes = this.mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			// The first entry is the folder.
			zip.getNextEntry();
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				scripts.add(new Script(entry.getName().replaceAll("^Taikei/\\d\\d-|\\.cypher$", ""),
						new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
			}
		}
		return scripts;
	}

	private static List<String> names(List<Script> scripts) {
		return scripts.stream().map(Script::name).toList();
	}

	private static String statement(String text) {
		return text.lines().filter((line) -> !line.startsWith("//")).collect(Collectors.joining("\n"));
	}

	/**
	 * A saved script.
	 *
	 * @param name the name of its file, without number and ending
	 * @param text what it holds
	 */
	private record Script(String name, String text) {

		String title() {
			return this.text.lines().findFirst().orElseThrow().substring(3);
		}

		boolean setsParameters() {
			return this.name.equals("parameters");
		}

		String statement() {
			return GuideIT.statement(this.text);
		}

		/**
		 * The file that services send, for whose text the server keeps a plan.
		 */
		CypherFile file() {
			return CypherFile.all()
				.stream()
				.filter((file) -> file.path().endsWith("/" + this.name + ".cypher"))
				.findFirst()
				.orElseThrow();
		}

	}

}
