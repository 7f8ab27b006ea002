package io.taikei.neo4j;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UserCacheTests {

	@TempDir
	Path home;

	@ParameterizedTest
	@CsvSource(textBlock = """
			Linux,      .cache/taikei
			FreeBSD,    .cache/taikei
			Mac OS X,   Library/Caches/taikei
			Windows 11, AppData/Local/taikei
			""")
	void isWhereTheSystemKeepsCaches(String system, String expected) {
		assertThat(cache(system, Map.of())).isEqualTo(this.home.resolve(expected));
	}

	@ParameterizedTest
	@CsvSource({ "Linux, XDG_CACHE_HOME", "Windows 11, LOCALAPPDATA" })
	void followsTheSystemsVariable(String system, String variable) {
		Path elsewhere = this.home.resolve("elsewhere");

		assertThat(cache(system, Map.of(variable, elsewhere.toString()))).isEqualTo(elsewhere.resolve("taikei"));
	}

	@Test
	void ignoresARelativePath() {
		assertThat(cache("Linux", Map.of("XDG_CACHE_HOME", "caches"))).isEqualTo(this.home.resolve(".cache/taikei"));
	}

	private Path cache(String system, Map<String, String> variables) {
		return new UserCache(system, variables, this.home).directory();
	}

}
