package io.taikei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ValidateCommandTests {

	private static final Path MINAMO = Path.of("src/test/resources/plans/minamo");

	private static final Path HIBARINO = Path.of("src/test/resources/plans/hibarino");

	@TempDir
	Path folder;

	private Path broken;

	@BeforeEach
	void writeBrokenPlan() throws IOException {
		this.broken = Files.writeString(this.folder.resolve("plan.yaml"), """
				municipality:
				  code: "998885"
				  name: ひばり野市
				  prefecture: 架空県
				edition: "2"
				title: 第2次ひばり野市総合計画
				status: draft
				period:
				  first: 2027
				levels:
				  - kind: goal
				    name: 目標
				elements:
				  - code: "1"
				    title: みどりのまち
				    colour: 緑
				  - code: "1"
				    title: 学びのまち
				""");
	}

	@Test
	void tellsEveryProblemWithPlaceRuleAndText() {
		CommandRun run = CommandRun.of("validate", this.broken.toString());

		assertThat(run.out()).contains(this.broken + ":16: error [unknown-key] The key colour is not known here",
				"    | colour", this.broken + ":17: error [duplicate-", this.broken + ": plan 998885-2, ");
		assertThat(run.exitCode()).isOne();
	}

	@Test
	void namesTheFileOfAFolder() {
		assertThat(CommandRun.of("validate", this.folder.toString()).out()).contains(this.broken + ":16: ");
	}

	@Test
	void checksSeveralPlansAndCountsAllProblems() {
		CommandRun run = CommandRun.of("validate", this.folder.resolve("no-such").toString(), MINAMO.toString());

		assertThat(run.out()).contains("no-such: error [readable-file] ", MINAMO + ": plan ", "2 plans: 1 error, ");
		assertThat(run.exitCode()).isOne();
	}

	@Test
	void needsNoVocabularyForPlanFilesAndProse() {
		CommandRun run = CommandRun.of("validate", "--seeds", this.folder.toString(), MINAMO.toString());

		assertThat(run.exitCode()).isZero();
	}

	@Test
	void saysThatATornTableNeedsAVocabulary() {
		CommandRun run = CommandRun.of("validate", "--seeds", this.folder.toString(), HIBARINO.toString());

		assertThat(run.out()).contains(this.folder.resolve("themes/themes.yaml").toString(),
				"name a folder of seeds that has one");
		assertThat(run.exitCode()).isOne();
	}

	@Test
	void answersInJson() {
		CommandRun run = CommandRun.of("validate", "--format", "json", MINAMO.toString(), this.broken.toString());

		JsonNode plans = JsonMapper.shared().readTree(run.out());
		assertThat(plans.at("/0/path").asString()).isEqualTo(MINAMO.toString());
		assertThat(plans.at("/0/valid").asBoolean()).isTrue();
		assertThat(plans.at("/1/valid").asBoolean()).isFalse();
		assertThat(plans.at("/1/plan").asString()).isEqualTo("998885-2");
		assertThat(plans.at("/1/problems/0")).hasToString(JsonMapper.shared()
			.createObjectNode()
			.put("severity", "ERROR")
			.put("rule", "unknown-key")
			.put("file", this.broken.toString())
			.put("line", 16)
			.put("lastLine", 16)
			.put("text", "colour")
			.put("message", plans.at("/1/problems/0/message").asString())
			.toString());
		assertThat(run.exitCode()).isOne();
	}

	@Test
	void answersInJsonAlsoWhereTheFileIsNoYaml() throws IOException {
		Files.writeString(this.broken, "municipality: [");

		CommandRun run = CommandRun.of("validate", "--format=json", this.broken.toString());

		JsonNode plan = JsonMapper.shared().readTree(run.out()).get(0);
		assertThat(plan.get("plan").isNull()).isTrue();
		assertThat(plan.at("/problems/0/rule").asString()).isEqualTo("valid-yaml");
		assertThat(plan.at("/problems/0/line").asInt()).isOne();
		assertThat(run.exitCode()).isOne();
	}

	@Test
	void refusesToRunWithoutAPath() {
		CommandRun run = CommandRun.of("validate");

		assertThat(run.err()).contains("PATH");
		assertThat(run.exitCode()).isEqualTo(2);
	}

}
