package io.taikei.loader.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.taikei.model.Decider;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Properties on their way to the database. What is null is left out, as the database
 * knows no null property, so that a row equals the properties that it was stored as.
 */
public final class Row {

	private final Map<String, Object> values = new LinkedHashMap<>();

	public Row with(String name, @Nullable Object value) {
		if (value != null) {
			this.values.put(name, (value instanceof Enum<?> constant) ? constant.name() : value);
		}
		return this;
	}

	/** Who decided, as two properties; none where nobody did. */
	Row withDecider(String name, @Nullable Decider decider) {
		return (decider != null) ? with(name + "Kind", decider.kind()).with(name, decider.name()) : this;
	}

	/** Where an element's code stands; its title may stand elsewhere. */
	Row withCodeSource(@Nullable SourceSpan source) {
		return (source != null) ? with("codeSourceFile", source.file()).with("codeFirstLine", source.firstLine())
			.with("codeLastLine", source.lastLine()) : this;
	}

	Row with(SourceSpan source) {
		return with("sourceFile", source.file()).with("firstLine", source.firstLine())
			.with("lastLine", source.lastLine());
	}

	public Map<String, Object> toMap() {
		return Collections.unmodifiableMap(this.values);
	}

}
