package io.taikei.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CypherFileTests {

	private static final Path FOLDER = Path.of("cypher");

	/** Reading files whose answer is one row at most, which needs no order. */
	private static final Set<CypherFile> OF_ONE_ROW = Set.of(QueryFile.COMPARISON_BASIS,
			QueryFile.COUNT_OVERLAPS_OF_ELEMENT, QueryFile.COUNT_PLANS, QueryFile.ELEMENTS_AT_LINES,
			BrowserFile.PARAMETERS);

	/** What a text is compared with in part, with what it is compared. */
	private static final Pattern COMPARED = Pattern.compile("(\\S+) (?:STARTS WITH|ENDS WITH|CONTAINS|=~)");

	private static final Pattern CUT = Pattern.compile("\\b(split|substring|left|right|replace)\\(");

	@Test
	void bindsEveryFileOnDisk() throws IOException {
		assertThat(CypherFile.all()).extracting(CypherFile::path).containsExactlyInAnyOrderElementsOf(filesOnDisk());
	}

	@Test
	void readsHeader() {
		CypherStatement statement = QueryFile.INITIATIVES_SUPPORTING_GOAL.statement();

		assertThat(statement.title()).isEqualTo("Initiatives below goals, with every place that each has in the plan.");
		assertThat(statement.parameters()).containsExactly(Map.entry("goalIds", "LIST<STRING>"));
		assertThat(statement.columns()).containsExactly("goalId", "initiative", "place", "belowGoal");
	}

	@Test
	void namesTheFileThatIsMissing() {
		assertThatExceptionOfType(CypherFileException.class).isThrownBy(() -> CypherStatement.read("query/none.cypher"))
			.withMessage("cypher/query/none.cypher is not on the class path");
	}

	@Test
	void namesTheLineOfAHeaderThatCanNotBeUnderstood() {
		String text = "// Something.\n//\n// @param goal id\nRETURN 1";

		assertThatExceptionOfType(CypherFileException.class)
			.isThrownBy(() -> CypherHeader.parse("query/x.cypher", text))
			.withMessageStartingWith("cypher/query/x.cypher:3 ");
	}

	@Test
	void requiresATitle() {
		assertThatExceptionOfType(CypherFileException.class)
			.isThrownBy(() -> CypherHeader.parse("query/x.cypher", "RETURN 1"))
			.withMessageContaining("does not open with a line that says what it does");
	}

	@ParameterizedTest
	@MethodSource("files")
	void keepsTheHouseStyle(CypherFile file) {
		List<String> lines = file.text().lines().toList();

		assertThat(lines).allMatch((line) -> line.length() <= 120)
			.filteredOn((line) -> !line.startsWith("// @ja "))
			.hasSizeLessThanOrEqualTo(40);
		assertThat(lines).filteredOn((line) -> !line.startsWith("//"))
			.noneMatch((line) -> line.contains(";") || line.contains("\t"));
		if (!(file instanceof LoadFile)) {
			String answer = file.text().substring(file.text().lastIndexOf("\nRETURN "));
			assertThat(answer.contains("\nORDER BY ")).isNotEqualTo(OF_ONE_ROW.contains(file));
		}
	}

	/**
	 * An element says itself which plan and municipality it belongs to. What one types is
	 * compared with the beginnings of names, triggers and codes, which are no ids.
	 */
	@ParameterizedTest
	@MethodSource("files")
	void takesNoIdApart(CypherFile file) {
		String statement = file.text().replaceAll("(?m)^//.*", "");

		assertThat(CUT.matcher(statement).results()).isEmpty();
		assertThat(COMPARED.matcher(statement).results()).extracting((found) -> found.group(1))
			.isSubsetOf("name", "key", "node.code", "coalesce(node.code");
	}

	/**
	 * A plan that is made while there are few overlaps reads all of them for each that is
	 * named, and stays in use while the graph grows.
	 */
	@ParameterizedTest
	@EnumSource
	void asksForASeekWhereItFindsOverlapsById(LoadFile file) {
		assertThat(file.text().contains("[overlap:OVERLAPS {id: "))
			.isEqualTo(file.text().contains("\nUSING INDEX SEEK overlap:OVERLAPS(id)\n"));
	}

	static List<CypherFile> files() {
		return CypherFile.all();
	}

	private static List<String> filesOnDisk() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter(Files::isRegularFile)
				.map(FOLDER::relativize)
				.filter((file) -> !file.startsWith("migrations") && file.toString().endsWith(".cypher"))
				.map((file) -> file.toString().replace('\\', '/'))
				.toList();
		}
	}

}
