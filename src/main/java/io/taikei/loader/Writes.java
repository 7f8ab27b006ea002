package io.taikei.loader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.LoadReport.Change;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.SummaryCounters;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Runs the loading statements in the current transaction and counts what they did. Each
 * returns one row, with the nodes or links whose properties it wrote.
 */
final class Writes {

	private final Neo4jClient client;

	private Change nodes = Change.NONE;

	private Change relationships = Change.NONE;

	Writes(Neo4jClient client) {
		this.client = client;
	}

	/** Runs the statement and returns its row. */
	Record run(LoadFile file, Map<String, Object> parameters) {
		Write write = this.client.delegateTo((runner) -> Optional.of(run(runner, file, parameters)))
			.run()
			.orElseThrow();
		count(write);
		return write.row();
	}

	/** Runs a statement over rows, if there are any. */
	void runOver(List<Map<String, Object>> rows, LoadFile file) {
		runOver(rows, file, Map.of());
	}

	/** The same with parameters beside the rows. */
	void runOver(List<Map<String, Object>> rows, LoadFile file, Map<String, Object> parameters) {
		if (!rows.isEmpty()) {
			Map<String, Object> all = new HashMap<>(parameters);
			all.put("rows", rows);
			run(file, all);
		}
	}

	/** Removes what nobody keeps of overlaps that somebody has ceased to keep. */
	void dropUnkept(List<?> overlapIds) {
		if (!overlapIds.isEmpty()) {
			run(LoadFile.DROP_UNKEPT_OVERLAPS, Map.of("overlapIds", overlapIds));
		}
	}

	private static Write run(QueryRunner runner, LoadFile file, Map<String, Object> parameters) {
		Result result = runner.run(file.text(), parameters);
		return new Write(result.single(), result.consume().counters());
	}

	private void count(Write write) {
		SummaryCounters counters = write.counters();
		this.nodes = this.nodes.plus(new Change(counters.nodesCreated(),
				write.updated("writtenNodes", counters.nodesCreated()), counters.nodesDeleted()));
		this.relationships = this.relationships.plus(new Change(counters.relationshipsCreated(),
				write.updated("writtenLinks", counters.relationshipsCreated()), counters.relationshipsDeleted()));
	}

	Change nodes() {
		return this.nodes;
	}

	Change relationships() {
		return this.relationships;
	}

	private record Write(Record row, SummaryCounters counters) {

		long updated(String column, long created) {
			return Math.max(0, this.row.get(column).asLong(0) - created);
		}

	}

}
