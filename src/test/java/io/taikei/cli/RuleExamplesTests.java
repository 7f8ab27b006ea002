package io.taikei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.rules.RuleBook;
import io.taikei.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of {@code rules.yaml}, read and checked as people's files are. */
class RuleExamplesTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("examples")
	void wrongExampleBreaksTheRule(RuleId rule, String file, String wrong, String right) throws IOException {
		assertThat(new RuleExample(this.folder, file).rules(wrong)).contains(rule);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void rightExampleBreaksNoRule(RuleId rule, String file, String wrong, String right) throws IOException {
		assertThat(new RuleExample(this.folder, file).rules(right)).isEmpty();
	}

	/**
	 * They take a fault of the program or of the database, a decision in the graph, and a
	 * page with nineteen visions.
	 */
	@Test
	void onlyRulesThatTakeMoreThanAFileHaveNoExample() {
		assertThat(RuleBook.sections().stream().flatMap((section) -> section.rules().entrySet().stream()))
			.filteredOn((rule) -> rule.getValue().wrong() == null || rule.getValue().right() == null)
			.extracting((rule) -> RuleId.of(rule.getKey()))
			.containsExactly(RuleId.PROGRAM_FAULT, RuleId.DATABASE_FAILURE, RuleId.DECISION_LEFT_OUT,
					RuleId.CORRECTED_BY_HAND, RuleId.NUMBERS_BOUNDED);
	}

	static Stream<Arguments> examples() {
		return RuleBook.sections()
			.stream()
			.flatMap((section) -> section.rules()
				.entrySet()
				.stream()
				.filter((rule) -> rule.getValue().wrong() != null)
				.map((rule) -> Arguments.of(RuleId.of(rule.getKey()),
						Objects.requireNonNullElse(rule.getValue().file(), section.file()), rule.getValue().wrong(),
						rule.getValue().right())));
	}

}
