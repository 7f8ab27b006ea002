package io.taikei.neo4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.cypher.CheckFile;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MigrationsIT {

	@Autowired
	private Migrations migrations;

	@Autowired
	private Driver driver;

	@Test
	void areAppliedAtStart() {
		assertThat(this.migrations.info().getElements())
			.anySatisfy((element) -> assertThat(element.getVersion()).isEqualTo("001"))
			.extracting(MigrationChain.Element::getState)
			.containsOnly(MigrationState.APPLIED);
	}

	/** As the application left it before it counted what is related. */
	@Test
	void countsWhatIsRelatedOfBefore(@Autowired KawasemiGraph graph) throws IOException {
		String migration = new ClassPathResource("cypher/migrations/V021__counts_of_what_is_related.cypher")
			.getContentAsString(StandardCharsets.UTF_8);
		graph.load();
		graph.loadOverlaps(KawasemiPlan.overlapsWithRelated());
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			transaction.run("MATCH (element:PlanElement) REMOVE element.directOrRelated, element.directOrRelatedPlans");
			String check = CheckFile.COUNTS_OF_COUNTERPARTS_UNLIKE_LINKS.text();
			assertThat(transaction.run(check).list()).isNotEmpty();

			transaction.run(migration.strip().replaceFirst(";$", ""));

			assertThat(transaction.run(check).list()).isEmpty();
			transaction.rollback();
		}
		graph.load();
	}

	/** As the application left them before it kept who decided. */
	@Test
	void callsNothingReviewedThatNoPersonIsKnownToHaveDecided() throws IOException {
		String migration = new ClassPathResource("cypher/migrations/V006__who_decided.cypher")
			.getContentAsString(StandardCharsets.UTF_8);
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			transaction.run("CREATE (later:PlanElement {id: 'later', naming: 'REVIEWED'})"
					+ "-[:PART_OF {status: 'REVIEWED'}]->(above:PlanElement {id: 'above', naming: 'STATED'}), "
					+ "(later)-[:SUCCEEDS {status: 'REVIEWED'}]->(:PlanElement {id: 'earlier', naming: 'INFERRED'}), "
					+ "(:SuccessionLink {id: 'link'}), (later)-[:PART_OF {status: 'REVIEWED', decidedByKind: 'PERSON', "
					+ "decidedBy: 'somebody'}]->(:PlanElement {id: 'other', naming: 'STATED'})");

			Stream.of(migration.split(";")).filter((statement) -> !statement.isBlank()).forEach(transaction::run);

			assertThat(transaction.run("MATCH (later {id: 'later'})-[place:PART_OF]->({id: 'above'}) "
					+ "MATCH (later)-[succession:SUCCEEDS]->() MATCH (link {id: 'link'}) "
					+ "MATCH (later)-[reviewed:PART_OF]->({id: 'other'}) "
					+ "RETURN place.status, place.decidedByKind, later.naming, later.namedByKind, succession.status, "
					+ "link.status, reviewed.status")
				.single()
				.values()).extracting(Value::asString)
				.containsExactly("MODEL_READ", "LANGUAGE_MODEL", "MODEL_READ", "LANGUAGE_MODEL", "STATED", "STATED",
						"REVIEWED");
			transaction.rollback();
		}
	}

}
