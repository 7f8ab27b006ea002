package io.taikei.neo4j;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import ac.simons.neo4j.migrations.core.MigrationsException;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationsLockedFailureAnalyzerTests {

	private final MigrationsLockedFailureAnalyzer analyzer = new MigrationsLockedFailureAnalyzer();

	@Test
	void namesTheFileThatRemovesTheLock() {
		FailureAnalysis analysis = Objects.requireNonNull(this.analyzer.analyze(
				new MigrationsException("Cannot create __Neo4jMigrationsLock node. Likely another migration ...")));

		assertThat(analysis.getDescription()).contains("__Neo4jMigrationsLock");
		assertThat(analysis.getAction()).contains("cypher/load/forget-abandoned-lock.cypher");
		assertThat(Files.exists(Path.of("cypher/load/forget-abandoned-lock.cypher"))).isTrue();
	}

	@Test
	void leavesOtherFailuresOfMigrationsAlone() {
		assertThat(this.analyzer.analyze(new MigrationsException("Unexpected migration at index 0"))).isNull();
	}

}
