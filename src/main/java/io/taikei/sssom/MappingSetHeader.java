package io.taikei.sssom;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.taikei.source.TextAsWritten;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The metadata of a mapping set as far as Taikei reads it: what SSSOM requires, and what
 * holds for all rows. The rest is for people.
 *
 * @param mappingSetId the set's IRI
 * @param license the licence's IRI
 * @param curieMap the namespace that each prefix stands for
 * @param mappingDate when the mappings were decided on
 * @param mappingTool the tool that made them
 * @param mappingToolId the tool's identifier
 * @param mappingToolVersion the tool's version
 * @param subjectSource where the subjects come from
 * @param objectSource where the objects come from
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record MappingSetHeader(@Nullable String mappingSetId, @Nullable String license, @Nullable Map<String, String> curieMap,
		@JsonDeserialize(using = TextAsWritten.class) @Nullable String mappingDate,
		@JsonDeserialize(using = TextAsWritten.class) @Nullable String mappingTool,
		@JsonDeserialize(using = TextAsWritten.class) @Nullable String mappingToolId,
		@JsonDeserialize(using = TextAsWritten.class) @Nullable String mappingToolVersion,
		@JsonDeserialize(using = TextAsWritten.class) @Nullable String subjectSource,
		@JsonDeserialize(using = TextAsWritten.class) @Nullable String objectSource) {

	/** What stands for all rows in a slot of the rows; empty where nothing does. */
	String forAllRows(String slot) {
		String value = switch (slot) {
			case "mapping_date" -> this.mappingDate;
			case "mapping_tool" -> this.mappingTool;
			case "mapping_tool_id" -> this.mappingToolId;
			case "mapping_tool_version" -> this.mappingToolVersion;
			case "subject_source" -> this.subjectSource;
			case "object_source" -> this.objectSource;
			default -> null;
		};
		return (value != null) ? value.strip() : "";
	}

}
