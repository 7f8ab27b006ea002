package io.taikei.neo4j.server;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerEndTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			137 | was killed (signal 9), by somebody or by a system that was short of memory
			143 | was stopped by somebody (signal 15)
			134 | crashed (signal 6)
			139 | crashed (signal 11)
			129 | was ended by signal 1
			1   | ended with exit code 1
			255 | ended with exit code 255
			""")
	void tellsHowAProcessEnded(int exitCode, String words) {
		assertThat(new ServerEnd(exitCode, List.of("Started.")).inWords()).isEqualTo(words);
	}

	@Test
	void tellsThatTheMemoryWasTooSmallAndWhatGivesMore() {
		var end = new ServerEnd(3,
				List.of("Started.", "Terminating due to java.lang.OutOfMemoryError: Java heap space"));

		assertThat(end.inWords()).isEqualTo("ran out of memory (exit code 3; taikei.neo4j.local.heap gives it more)");
	}

}
