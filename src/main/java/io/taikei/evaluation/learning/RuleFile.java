package io.taikei.evaluation.learning;

import io.taikei.overlap.learned.LearnedRule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A learnt rule as a file, so that it can be told later what decided. */
public final class RuleFile {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private RuleFile() {
	}

	/** The file's bytes, as JSON. */
	public static byte[] write(LearnedRule rule) {
		return MAPPER.writeValueAsBytes(rule);
	}

	/**
	 * Reads what was written.
	 * @throws IllegalArgumentException if it is no such file
	 */
	public static LearnedRule read(byte[] bytes) {
		try {
			return MAPPER.readValue(bytes, LearnedRule.class);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("This is no learnt rule: " + ex.getOriginalMessage(), ex);
		}
	}

}
