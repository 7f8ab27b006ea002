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

		assertThat(run.out()).contains("no-such: error [unreadable-file] ", MINAMO + ": plan ", "2 plans: 1 error, ");
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
	void checksAMappingSet() throws IOException {
		Path set = mappings("set.sssom.tsv", "2-1");

		CommandRun run = CommandRun.of("validate", set.toString());

		assertThat(run.out()).isEqualTo(set + ": 1 mappings, no problems" + System.lineSeparator());
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void tellsEveryProblemOfAMappingSet() throws IOException {
		Path set = mappings("set.sssom.tsv", "2-1");
		Files.writeString(set, Files.readString(set).replace("closeMatch", "sameAs").replace("2026-01-31", "soon"));

		CommandRun run = CommandRun.of("validate", set.toString());

		assertThat(run.out()).contains(set + ":6: error [unknown-predicate] ", set + ":6: error [malformed-value] ",
				"2 errors, 0 warnings");
		assertThat(run.exitCode()).isOne();
	}

	@Test
	void checksThePlansAndMappingsOfAFolderOfSeedsTogether() throws IOException {
		Path seeds = Files.createDirectories(this.folder.resolve("seeds"));
		Files.createDirectories(seeds.resolve("mappings"));
		Files.createDirectories(seeds.resolve("hibarino"));
		Files.writeString(seeds.resolve("hibarino/plan.yaml"),
				Files.readString(this.broken)
					.replace("    colour: 緑\n", "")
					.replace("code: \"1\"\n    title: 学び", "code: \"2\"\n    title: 学び"));
		Path set = mappings("seeds/mappings/set.sssom.tsv", "9");

		CommandRun run = CommandRun.of("validate", seeds.toString());

		assertThat(run.out()).contains("hibarino: plan 998885-2, no problems",
				set + ":6: warning [mapped-element-unknown] The plan 998885-2 has no element 998885-2:9",
				"mappings: 1 mappings, 0 errors, 1 warning", "1 plans and mappings: 0 errors, 1 warning");
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void tellsEveryProblemOfAVocabulary() throws IOException {
		Path seeds = this.folder.resolve("seeds");
		Path themes = Files.createDirectories(seeds.resolve("themes"));
		Files.writeString(themes.resolve("themes.yaml"), Files.readString(Path.of("seeds/themes/themes.yaml"))
			.replace("related: [public-relations", "related: [no-such-theme, public-relations"));
		Files.writeString(themes.resolve("document-frequencies.tsv"),
				Files.readString(Path.of("seeds/themes/document-frequencies.tsv"))
					.replaceFirst("# version: .*", "# version: mine"));

		CommandRun run = CommandRun.of("validate", seeds.toString());

		assertThat(run.out()).contains("themes.yaml:", "document-frequencies.tsv:1: error [altered-frequencies] ");
		assertThat(run.exitCode()).isOne();
	}

	@Test
	void checksTheSeeds() {
		CommandRun run = CommandRun.of("validate", "seeds");

		assertThat(run.out()).contains("themes: 56 themes, no problems", "mappings: 39 mappings, no problems",
				"plan 132217-5", "plan 132292-3", "2 plans, the vocabulary and mappings: ");
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void answersInJsonOfAMappingSet() throws IOException {
		Path set = mappings("set.sssom.tsv", "2-1");

		CommandRun run = CommandRun.of("validate", "--format", "json", set.toString());

		assertThat(JsonMapper.shared().readTree(run.out()).get(0))
			.hasToString("{\"path\":\"%s\",\"valid\":true,\"mappings\":1,\"problems\":[]}".formatted(set));
	}

	private Path mappings(String name, String code) throws IOException {
		return Files.writeString(this.folder.resolve(name), """
				#mapping_set_id: urn:example:mappings
				#license: https://www.apache.org/licenses/LICENSE-2.0
				#curie_map:
				#  el: "urn:taikei:element:"
				subject_id|predicate_id|object_id|mapping_justification|author_label|mapping_date|comment
				el:998885-2:%s|skos:closeMatch|el:998818-1:1|semapv:ManualMappingCuration|企画課|2026-01-31|同じ主題。
				""".formatted(code).replace('|', '\t'));
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
			.put("messageJa", plans.at("/1/problems/0/messageJa").asString())
			.toString());
		assertThat(plans.at("/1/problems/0/messageJa").asString()).contains("キー").endsWith("。");
		assertThat(run.exitCode()).isOne();
	}

	@Test
	void answersInJsonAlsoWhereTheFileIsNoYaml() throws IOException {
		Files.writeString(this.broken, "municipality: [");

		CommandRun run = CommandRun.of("validate", "--format=json", this.broken.toString());

		JsonNode plan = JsonMapper.shared().readTree(run.out()).get(0);
		assertThat(plan.get("plan").isNull()).isTrue();
		assertThat(plan.at("/problems/0/rule").asString()).isEqualTo("invalid-yaml");
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
