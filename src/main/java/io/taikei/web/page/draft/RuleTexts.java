package io.taikei.web.page.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What breaks a rule and what to do, in Japanese, as the book of rules says it. */
final class RuleTexts {

	private static final Map<String, String> TEXTS = read();

	private RuleTexts() {
	}

	static String of(String rule) {
		return Objects.requireNonNull(TEXTS.get(rule), () -> "The book of rules lacks " + rule);
	}

	private static Map<String, String> read() {
		try (InputStream book = Objects
			.requireNonNull(RuleTexts.class.getResourceAsStream("/io/taikei/cli/answer/rules.yaml"))) {
			Map<String, String> texts = new HashMap<>();
			for (JsonNode section : new YAMLMapper().readTree(book)) {
				section.get("rules")
					.properties()
					.forEach((rule) -> texts.put(rule.getKey(),
							rule.getValue().at("/ja/when").asString() + rule.getValue().at("/ja/do").asString()));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
