package io.taikei.loader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.taikei.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of mappings that were loaded before they said who decided. */
@GraphTest
class DecidersOfMappingsIT {

	private static final ClassPathResource MIGRATION = new ClassPathResource(
			"cypher/migrations/V007__deciders_of_mappings.cypher");

	@Autowired
	private Driver driver;

	@Test
	void sayWhoseRoleTheirRowNamed() throws IOException {
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			transaction.run("CREATE (:PlanElement {id: 'a'})-[:CURATED_OVERLAP {id: 'a~b', predicate: 'closeMatch', "
					+ "justification: 'semapv:ManualMappingCuration', authorRole: '企画課'}]->(:PlanElement {id: 'b'})")
				.consume();

			transaction.run(MIGRATION.getContentAsString(StandardCharsets.UTF_8)).consume();

			assertThat(transaction.run("MATCH (:PlanElement {id: 'a'})-[link:CURATED_OVERLAP]->() RETURN link")
				.single()
				.get("link")
				.asRelationship()
				.asMap()).containsEntry("decidedBy", "企画課")
				.containsEntry("deciderKind", "PERSON")
				.containsEntry("not", false)
				.doesNotContainKey("authorRole");
			transaction.rollback();
		}
	}

}
