package io.taikei.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Cypher stands in files, where it can be found, explained and tested. */
class NoCypherInJavaTests {

	private static final Pattern STRING = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");

	private static final Pattern CYPHER = Pattern.compile(
			"(?i:\\b(MATCH|MERGE|CREATE)\\s+(\\w+\\s*=\\s*)?\\(|\\bUNWIND\\s|\\bCALL\\s+(db|dbms|apoc)\\.|\\bDETACH\\s+DELETE\\b"
					+ "|\\bCREATE\\s+(FULLTEXT\\s+)?(CONSTRAINT|INDEX)\\b)|\\bRETURN\\s");

	@Test
	void noStringHoldsCypher() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java")))
				.allSatisfy((file) -> assertThat(cypherIn(Files.readString(file))).as(file.toString()).isEmpty());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"MATCH (n) RETURN n\"", "\"\"\"\n\tmerge (a:A)\n\"\"\"", "\"CALL db.labels()\"",
			"\"OPTIONAL MATCH path = (n)\"" })
	void findsCypher(String code) {
		assertThat(cypherIn("run(" + code + ")")).isNotEmpty();
	}

	private static List<String> cypherIn(String code) {
		return STRING.matcher(code)
			.results()
			.map(MatchResult::group)
			.filter((string) -> CYPHER.matcher(string).find())
			.toList();
	}

}
