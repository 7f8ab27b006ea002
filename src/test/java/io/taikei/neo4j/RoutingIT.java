package io.taikei.neo4j;

import java.net.URI;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.query.goal.GoalChoices;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The application at an address of which the driver asks where to read and to write. */
@GraphTest
class RoutingIT {

	@Autowired
	private Driver driver;

	@Autowired
	private Neo4jConnectionDetails connection;

	@Autowired
	private Neo4jClient client;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MidorinoGraph graph;

	@Autowired
	private GoalChoices goals;

	@BeforeAll
	void loadPlan() {
		this.graph.load();
	}

	@Test
	void findsReadersAndWritersInTheServersRoutingTable() {
		Record table = this.driver
			.executableQuery("CALL dbms.routing.getRoutingTable({address: $address}, 'neo4j') YIELD servers")
			.withParameters(Map.of("address", this.connection.getUri().getAuthority()))
			.execute()
			.records()
			.getFirst();

		assertThat(this.connection.getUri()).hasScheme("neo4j");
		assertThat(table.get("servers").asList((server) -> server.get("role").asString())).contains("READ", "WRITE",
				"ROUTE");
		assertThat(table.get("servers").asList((server) -> server.get("addresses").asList(Value::asString)))
			.allSatisfy((addresses) -> assertThat(addresses).contains(this.connection.getUri().getAuthority()));
	}

	@Test
	void readsWhatItHasJustWritten() {
		this.graph.loadThird();
		try {
			assertThat(this.goals.ofMunicipality(MidorinoPlan.ID.municipality())).hasSize(2);
		}
		finally {
			this.graph.forgetThird();
		}
		assertThat(this.goals.ofMunicipality(MidorinoPlan.ID.municipality())).hasSize(1);
	}

	@Test
	void refusesToWriteWhereItSaidThatItReads() {
		TransactionTemplate reading = new TransactionTemplate(this.transactions);
		reading.setReadOnly(true);

		assertThatExceptionOfType(InvalidDataAccessResourceUsageException.class)
			.isThrownBy(() -> reading.execute((status) -> this.client.query("CREATE (:Written)").run()))
			.withMessageContaining("Writing in read access mode not allowed");
	}

	/** The same server, asked to route. */
	record RoutedConnection(Neo4jConnectionDetails direct) implements Neo4jConnectionDetails {

		@Override
		public URI getUri() {
			return URI.create("neo4j://" + this.direct.getUri().getAuthority());
		}

		@Override
		public AuthToken getAuthToken() {
			return this.direct.getAuthToken();
		}

	}

	@TestConfiguration
	static class Routing {

		@Bean
		static BeanPostProcessor routedConnection() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof Neo4jConnectionDetails direct) ? new RoutedConnection(direct) : bean;
				}
			};
		}

	}

}
