package io.taikei.query.plan;

import java.util.List;
import java.util.Map;

import io.taikei.cypher.QueryFile;
import io.taikei.query.Graph;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can ask about who does not know the plans yet. */
@Service
@Transactional(readOnly = true)
public class Examples {

	private final Graph graph;

	Examples(Graph graph) {
		this.graph = graph;
	}

	/**
	 * An example of each current plan; first of those that answer most questions, as they
	 * have initiatives and resemble another plan.
	 * @param size how many at most
	 */
	public List<Example> ofPlans(int size) {
		return this.graph.rows(QueryFile.EXAMPLES, Map.of("size", size), Example.class, Example::of);
	}

}
