package io.taikei.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be said of the script for Windows anywhere else. */
class WindowsScriptTests {

	private static final Path SCRIPTS = Path.of("src/distribution/bin");

	private static final Pattern OPTION = Pattern
		.compile("(?<=[\\s\"])-(?:XX:|Xmx|D|-|cp )[^\\s\"]*|io\\.taikei\\.\\S+");

	@Test
	void startsTheApplicationAsTheOtherDoes() throws IOException {
		assertThat(options("taikei.bat")).hasSizeGreaterThan(10)
			.isEqualTo(options("taikei"))
			.endsWith("io.taikei.TaikeiApplication");
	}

	@Test
	void holdsOnlyWhatEveryCodePageReadsTheSame() throws IOException {
		byte[] script = Files.readAllBytes(SCRIPTS.resolve("taikei.bat"));

		assertThat(new String(script, StandardCharsets.US_ASCII)).isEqualTo(new String(script, StandardCharsets.UTF_8));
	}

	@Test
	void asksForTheSameJava() throws IOException {
		assertThat(read("taikei")).contains("find-java\" 21 ");
		assertThat(read("taikei.bat")).contains("if %%v geq 21 ");
		assertThat(read("needs-java.txt")).contains("Java 21 or newer", "Java 21 以降");
	}

	/** What both tell Java, with the folders in one spelling. */
	private static List<String> options(String script) throws IOException {
		String text = read(script).replace('\\', '/')
			.replace("%taikei_home%", "$home")
			.replace("%TAIKEI_HEAP%", "${TAIKEI_HEAP:-2g}")
			.replace("%TAIKEI_DATA%", "${TAIKEI_DATA:-$home/data}")
			.replace("%TAIKEI_SEEDS%", "${TAIKEI_SEEDS:-$home/seeds}");
		return OPTION.matcher(text.substring(text.indexOf(" \"-Xmx"))).results().map(MatchResult::group).toList();
	}

	private static String read(String script) throws IOException {
		return Files.readString(SCRIPTS.resolve(script));
	}

}
