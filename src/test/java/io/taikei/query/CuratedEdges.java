package io.taikei.query;

import org.springframework.data.neo4j.core.Neo4jClient;

/** Curated mappings between the two fictional plans: one beside an overlap, one alone. */
final class CuratedEdges {

	private CuratedEdges() {
	}

	static void create(Neo4jClient client) {
		forget(client);
		create(client, "999016-2:1-1-2", "999024-1:1-1-1", "closeMatch");
		create(client, "999024-1:1-2-1", "999016-2:2-1", "broadMatch");
	}

	static void forget(Neo4jClient client) {
		client
			.query("MATCH (element:PlanElement)-[curated:CURATED_OVERLAP]-() "
					+ "WHERE element.id STARTS WITH '999024-1' DELETE curated")
			.run();
	}

	private static void create(Neo4jClient client, String subject, String object, String predicate) {
		client
			.query("MATCH (subject:PlanElement {id: $subject}), (object:PlanElement {id: $object}) "
					+ "CREATE (subject)-[:CURATED_OVERLAP {id: $subject + '~' + $object, predicate: $predicate, "
					+ "justification: 'semapv:ManualMappingCuration', authorRole: 'editor', comment: '同じ主題です。', "
					+ "date: date('2026-01-05'), sourceFile: 'example.sssom.tsv', line: 12}]->(object)")
			.bind(subject)
			.to("subject")
			.bind(object)
			.to("object")
			.bind(predicate)
			.to("predicate")
			.run();
	}

}
