package io.taikei.intake.outline;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * A line such as 【現状と課題】 that comes again and again and tells what follows it.
 *
 * @param text its words, without marks and brackets
 * @param topic what follows it
 * @param lines how often it stands there
 */
public record Subheading(String text, Topic topic, int lines) {

	/** As it stands in a plan file, which need not tell how often that is. */
	@JsonCreator
	static Subheading of(String text, Topic topic, @Nullable Integer lines) {
		return new Subheading(text, topic, Objects.requireNonNullElse(lines, 0));
	}

}
