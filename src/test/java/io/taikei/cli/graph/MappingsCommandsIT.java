package io.taikei.cli.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.cli.CommandRun;
import io.taikei.model.Decision.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MappingsCommandsIT {

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void handsDecisionsOutChecksThemAndTakesThemIn(@TempDir Path folder) throws IOException {
		this.graph.decide("999016-2:1-1~999024-1:1-1-1", Verdict.REJECTED, "別の話です。");
		Path file = folder.resolve("decisions.sssom.tsv");

		assertThat(CommandRun.of("mappings", "export", "-o", file.toString()).exitCode()).isZero();
		String printed = CommandRun.of("mappings", "export").out();
		assertThat(Files.readString(file)).isEqualTo(printed).contains("別の話です。");
		this.graph.forgetDecisions();

		assertThat(CommandRun.of("mappings", "validate", file.toString()).out())
			.contains("would be recorded: 1 new, 0 known");
		assertThat(CommandRun.of("mappings", "import", "--dry-run", file.toString()).out())
			.contains("would be recorded: 1 new");
		assertThat(CommandRun.of("mappings", "import", file.toString()).out()).contains("recorded: 1 new, 0 known");
		assertThat(CommandRun.of("mappings", "import", file.toString()).out()).contains("recorded: 0 new, 1 known");
		String again = CommandRun.of("mappings", "export").out();
		assertThat(written(again)).isEqualTo(written(printed));
		assertThat(again).contains(file.getFileName().toString()).isNotEqualTo(printed);
	}

	@Test
	void refusesWhatIsNoFileOfDecisions(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("x.sssom.tsv"), "nothing\n");

		CommandRun run = CommandRun.of("mappings", "import", file.toString());

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.out()).contains("error [unreadable]", "nothing is recorded");
	}

	/** The rows without what tells that they came by a file, and from which. */
	private static List<List<String>> written(String export) {
		List<String> rows = export.lines().filter((line) -> !line.startsWith("#")).toList();
		List<String> slots = List.of(rows.getFirst().split("\t", -1));
		return rows.stream()
			.map((row) -> row.split("\t", -1))
			.map((cells) -> IntStream.range(0, slots.size())
				.filter((slot) -> !slots.get(slot).matches("mapping_source|ext_import.*"))
				.mapToObj((slot) -> cells[slot])
				.toList())
			.toList();
	}

}
