package io.taikei.neo4j.server;

import java.time.Duration;

import io.taikei.neo4j.server.LocalNeo4jProperties.Restart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RestartTests {

	private final Restart restart = new Restart(5, Duration.ofSeconds(1), Duration.ofMinutes(5));

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 2", "3, 4", "4, 8", "6, 32", "7, 32", "1000, 32" })
	void waitsTwiceAsLongAfterEachFailure(int failures, int seconds) {
		assertThat(this.restart.delayAfter(failures)).hasSeconds(seconds);
	}

	@Test
	void countsFailuresInARow() {
		assertThat(this.restart.failuresAt(4, Duration.ofSeconds(299))).isEqualTo(5);
	}

	@Test
	void beginsANewRowWhereTheServerRanWell() {
		assertThat(this.restart.failuresAt(4, Duration.ofMinutes(5))).isEqualTo(1);
	}

}
