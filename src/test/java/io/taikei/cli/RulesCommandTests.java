package io.taikei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import io.taikei.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RulesCommandTests {

	@Test
	void describesEveryRuleThatCanBeReportedAndNoOther() {
		JsonNode rules = JsonMapper.shared().readTree(CommandRun.of("rules", "--format", "json").out());

		assertThat(rules.valueStream()).extracting((rule) -> rule.get("rule").asString())
			.containsExactlyElementsOf(Arrays.stream(RuleId.values()).map(RuleId::id).toList());
		assertThat(rules.valueStream()).extracting((rule) -> rule.get("severity").asString())
			.containsExactlyElementsOf(Arrays.stream(RuleId.values()).map((rule) -> rule.severity().name()).toList());
	}

	/** What it prints is the documentation: see CONTRIBUTING.md. */
	@ParameterizedTest
	@CsvSource({ "en, docs/rules.md", "ja, docs/rules.ja.md" })
	void isTheDocumentation(Locale locale, Path documentation) throws IOException {
		CommandRun run = CommandRun.of(locale, "rules");

		assertThat(run.out()).isEqualToNormalizingNewlines(Files.readString(documentation));
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void explainsTheRulesThatAreNamed() {
		CommandRun run = CommandRun.of("rules", "unknown-parent", "mixed-levels");

		assertThat(run.out()).startsWith("### `unknown-parent` (error)")
			.containsSubsequence("Wrong, in `plan.yaml`:", "also: [\"9\"]", "Right:", "also: [\"2\"]",
					"### `mixed-levels` (warning)");
	}

	@Test
	void saysThatThereIsNoSuchRule() {
		CommandRun run = CommandRun.of("rules", "no-such-rule");

		assertThat(run.err()).contains("no-such-rule is no rule");
		assertThat(run.exitCode()).isEqualTo(2);
	}

}
