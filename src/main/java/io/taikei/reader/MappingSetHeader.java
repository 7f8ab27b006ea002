package io.taikei.reader;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The metadata of a mapping set as far as SSSOM requires it; the rest is for people.
 *
 * @param mappingSetId the set's IRI
 * @param license the licence's IRI
 * @param curieMap the namespace that each prefix stands for
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record MappingSetHeader(String mappingSetId, String license, Map<String, String> curieMap) {

	MappingSetHeader {
		curieMap = Map.copyOf(curieMap);
	}

	/** The IRI that a CURIE stands for; the text itself where its prefix is unknown. */
	String expand(String curie) {
		int colon = curie.indexOf(':');
		@Nullable String namespace = (colon > 0) ? this.curieMap.get(curie.substring(0, colon)) : null;
		return (namespace != null) ? namespace + curie.substring(colon + 1) : curie;
	}

}
