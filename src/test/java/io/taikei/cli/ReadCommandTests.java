package io.taikei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.reader.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReadCommandTests {

	private static final String MINAMO = "src/test/resources/plans/minamo";

	@TempDir
	Path folder;

	@Test
	void writesThePlanFileToStandardOutputAndTheAccountBeside() {
		CommandRun run = CommandRun.of("read", MINAMO);

		assertThat(run.out()).contains("municipality:", "elements:").doesNotContain("lines with text");
		assertThat(run.err()).contains("basic-concept.txt: 23 lines with text", "unaccounted    0");
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void writesAFolderThatReadsBackAsTheSamePlan() {
		PlanReader reader = new PlanReader(List.of());

		CommandRun run = CommandRun.of("read", MINAMO, "-o", this.folder.resolve("new").toString());

		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("written: " + this.folder.resolve("new/plan.yaml"),
				"written: " + this.folder.resolve("new/basic-concept.txt"));
		assertThat(reader.read(this.folder.resolve("new")).plan()).isEqualTo(reader.read(Path.of(MINAMO)).plan());
	}

	@Test
	void overwritesOnlyByForce() throws Exception {
		Path planFile = Files.writeString(this.folder.resolve("plan.yaml"), "mine");

		CommandRun refused = CommandRun.of("read", MINAMO, "-o", this.folder.toString());

		assertThat(refused.err()).contains(planFile + " is there already", "--force");
		assertThat(refused.exitCode()).isOne();
		assertThat(planFile).hasContent("mine");
		assertThat(this.folder.resolve("basic-concept.txt")).doesNotExist();
		assertThat(CommandRun.of("read", MINAMO, "-o", this.folder.toString(), "--force").exitCode()).isZero();
		assertThat(planFile).content().contains("municipality:");
	}

	@Test
	void neverReplacesTheDescriptionThatItReadsWith() throws Exception {
		Files.copy(Path.of(MINAMO, "plan.yaml"), this.folder.resolve("plan.yaml"));
		Files.copy(Path.of(MINAMO, "basic-concept.txt"), this.folder.resolve("basic-concept.txt"));

		CommandRun run = CommandRun.of("read", this.folder.toString(), "-o", this.folder.toString(), "--force");

		assertThat(run.err()).contains("is the folder that is read");
		assertThat(run.exitCode()).isOne();
		assertThat(this.folder.resolve("plan.yaml")).hasSameTextualContentAs(Path.of(MINAMO, "plan.yaml"));
	}

	@Test
	void answersInJson() {
		JsonNode read = JsonMapper.shared().readTree(CommandRun.of("read", MINAMO, "--format", "json").out()).get(0);

		assertThat(read.at("/valid").asBoolean()).isTrue();
		assertThat(read.at("/files/0/lines").asInt()).isEqualTo(23);
		assertThat(read.at("/files/0/roles/content").asInt()).isEqualTo(9);
		assertThat(read.at("/planFile").asString()).contains("municipality:");
		assertThat(read.at("/written").size()).isZero();
	}

	@Test
	void saysInJsonThatAFolderCanNotBeRead() {
		CommandRun run = CommandRun.of("read", this.folder.toString(), "--format", "json");

		JsonNode read = JsonMapper.shared().readTree(run.out()).get(0);
		assertThat(read.at("/plan").isNull()).isTrue();
		assertThat(read.at("/problems/0/rule").asString()).isEqualTo("unreadable-file");
		assertThat(run.exitCode()).isOne();
	}

}
