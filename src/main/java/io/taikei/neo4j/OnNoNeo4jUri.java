package io.taikei.neo4j;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Holds where {@code spring.neo4j.uri} is not set. */
class OnNoNeo4jUri extends NoneNestedConditions {

	OnNoNeo4jUri() {
		super(ConfigurationPhase.REGISTER_BEAN);
	}

	@ConditionalOnProperty("spring.neo4j.uri")
	static class UriIsSet {

	}

}
