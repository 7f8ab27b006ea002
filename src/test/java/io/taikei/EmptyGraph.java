package io.taikei;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives every class of tests a graph without the plans of the classes before it, so that
 * no order of theirs matters.
 */
class EmptyGraph implements TestExecutionListener {

	@Override
	public void beforeTestClass(TestContext context) {
		context.getApplicationContext()
			.getBeanProvider(Neo4jClient.class)
			.ifAvailable((client) -> client.query("MATCH (node:!`__Neo4jMigration`) DETACH DELETE node").run());
	}

}
