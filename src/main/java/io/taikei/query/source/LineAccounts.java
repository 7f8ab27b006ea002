package io.taikei.query.source;

import java.util.List;
import java.util.Map;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lines of the files that plans were read from became. */
@Service
@Transactional(readOnly = true)
public class LineAccounts {

	private final Graph graph;

	LineAccounts(Graph graph) {
		this.graph = graph;
	}

	/** The files of a plan in their order; none where no such plan is loaded. */
	public List<FileAccount> ofPlan(PlanId planId) {
		return this.graph.rows(QueryFile.LINE_ACCOUNTS, Map.of("planId", planId.value()), FileAccount.class,
				LineAccounts::account);
	}

	private static FileAccount account(TypeSystem types, Record row) {
		return FileAccount.of(row.get("file").asString(), row.get("roles").asList(Value::asString));
	}

}
