package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ServerProgramTests {

	@ParameterizedTest
	@CsvSource({ "512MB, 512m, true", "1GB, 1024m, true", "2GB, 2048m, false" })
	void usesTheSecondCompilerWhereItMayUseMoreMemory(DataSize heap, String asked, boolean quick) throws IOException {
		ServerProgram program = new ServerProgram(Path.of("program"), heap);

		assertThat(program.server(new ServerDirectory(Path.of("data")), null, null).command()).contains("-Xmx" + asked)
			.satisfies((command) -> assertThat(command.contains("-XX:TieredStopAtLevel=1")).isEqualTo(quick));
	}

}
