package io.taikei.neo4j;

import io.taikei.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogIT {

	@Test
	void tellsNothingOfWhatNoPlanHas(@Autowired Neo4jClient client, CapturedOutput output) {
		client.query("MATCH (:NeverLoaded)-[:NEVER_LOADED]->(other) RETURN other.neverLoaded").fetch().all();

		assertThat(output).doesNotContainIgnoringCase("neverLoaded").doesNotContain("NEVER_LOADED");
	}

}
