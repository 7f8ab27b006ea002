package io.taikei.graph.schema;

import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A loaded graph joins nothing but what the picture of the graph joins. */
@GraphTest
class GraphSchemaIT {

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@AfterAll
	static void forgetMappings(@Autowired KawasemiGraph graph) {
		graph.forgetMappings();
	}

	@Test
	void joinsWhatALoadedGraphJoins(@Autowired Neo4jClient client) {
		GraphSchema schema = GraphSchema.get();
		Set<String> drawn = schema.relationships()
			.stream()
			.map((link) -> "%s %s %s".formatted(schema.node(link.from()).label(), link.type(),
					schema.node(link.to()).label()))
			.collect(Collectors.toSet());
		Set<String> joined = Set.copyOf(client
			.query("""
					MATCH (from)-[link]->(to)
					WHERE NOT from:`__Neo4jMigration`
					RETURN DISTINCT CASE WHEN from:PlanElement THEN 'PlanElement' ELSE labels(from)[0] END + ' ' + type(link)
					  + ' ' + CASE WHEN to:PlanElement THEN 'PlanElement' ELSE labels(to)[0] END AS joined
					""")
			.fetchAs(String.class)
			.all());

		assertThat(joined).hasSizeGreaterThan(10).isSubsetOf(drawn);
	}

}
