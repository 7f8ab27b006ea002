package io.taikei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandTests {

	private static final Path JUDGED = Path.of("src/test/resources/io/taikei/overlap/overlaps-dev.json");

	private static final String HEADER = """
			#mapping_set_id: urn:example
			#license: https://creativecommons.org/licenses/by/4.0/
			#curie_map:
			#  t: "urn:taikei:element:"
			#mapping_date: 2026-02-01
			subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tauthor_label
			""";

	@Test
	void measuresOverlapsAndPeopleOnWhatPeopleDecided(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("decisions.sssom.tsv"),
				HEADER + row("22", "", "3-2-1", "one") + row("22", "", "3-2-1", "other")
						+ row("22", "", "3-1-1", "other") + row("22", "Not", "3-1-1", "one")
						+ row("99", "", "3-2-1", "one"));

		CommandRun run = CommandRun.of("evaluate", "--decisions", file.toString());
		JsonNode answer = JsonMapper.shared()
			.readTree(CommandRun.of("evaluate", "--decisions", file.toString(), "--format", "json").out())
			.get(0);

		assertThat(run.err()).isEmpty();
		assertThat(run.out()).contains("one and other agree on 1 of 2 pairs, Cohen's kappa 0.000",
				"all reviewers, on 2 pairs: Krippendorff's alpha 0.000",
				"1 pairs are of elements that these plans do not have");
		assertThat(answer.at("/kinds")).hasSize(1);
		assertThat(answer.at("/kinds/0/accepted").asInt()).isEqualTo(1);
		assertThat(answer.at("/kinds/0/rejected").asInt()).isEqualTo(1);
		assertThat(answer.at("/kinds/0/recall").asDouble()).isEqualTo(1);
	}

	@Test
	void saysWhereThereAreTooFewDecisionsToLearnFrom(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("decisions.sssom.tsv"), HEADER + row("22", "", "3-2-1", "one"));

		CommandRun run = CommandRun.of("evaluate", "--decisions", "--learn", file.toString());

		assertThat(run.err()).contains("1 decided pairs", "20 accepted and 20 rejected");
		assertThat(CommandRun.of("evaluate", "--learn", file.toString()).err()).contains("--decisions");
	}

	/** As if people accepted what the judges of four goals do, more freely for one. */
	@Test
	void learnsFromDecisionsAndWritesWhatItLearnt(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("decisions.sssom.tsv"), HEADER + judged());
		Path rule = folder.resolve("rule.json");

		CommandRun run = CommandRun.of("evaluate", "--decisions", "--learn", "-o", rule.toString(), file.toString());
		JsonNode answer = JsonMapper.shared()
			.readTree(CommandRun.of("evaluate", "--decisions", "--learn", file.toString(), "--format", "json").out())
			.get(0);

		assertThat(run.err()).isEmpty();
		assertThat(run.out().lines()).hasSize(15);
		assertThat(answer.at("/heldOut/folds").asInt()).isEqualTo(4);
		assertThat(answer.at("/beatsStandard").isBoolean()).isTrue();
		assertThat(answer.at("/model/terms")).hasSize(8);
		assertThat(JsonMapper.shared().readTree(Files.readAllBytes(rule)).at("/version"))
			.isEqualTo(answer.at("/version"));
		assertThat(run.out()).contains(answer.at("/version").asString());
	}

	private static String judged() throws IOException {
		JsonNode goals = JsonMapper.shared().readTree(Files.readString(JUDGED)).at("/policies");
		Set<String> policies = new TreeSet<>();
		goals.forEach((grades) -> policies.addAll(grades.propertyNames()));
		StringBuilder rows = new StringBuilder();
		goals.properties()
			.forEach((goal) -> policies.forEach((policy) -> rows.append(row(goal.getKey(),
					(goal.getValue().path(policy).asInt() >= (goal.getKey().equals("31") ? 1 : 2)) ? "" : "Not", policy,
					"one"))));
		return rows.toString();
	}

	private static String row(String subject, String not, String object, String author) {
		return String.join("\t", "t:132217-5:" + subject, "skos:closeMatch", not, "t:132292-3:" + object,
				"semapv:ManualMappingCuration", author) + "\n";
	}

}
