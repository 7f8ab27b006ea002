package io.taikei.loader;

import java.util.Map;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.rows.FrequencyRows;
import io.taikei.model.Overlap.Method;
import io.taikei.overlap.analysis.DocumentFrequencies;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The document frequencies that the overlaps in the graph are weighed by, which all
 * applications on one database share.
 */
@Component
public class FrequencyLoader {

	private final Neo4jClient client;

	FrequencyLoader(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Uses these from now on.
	 * @param frequencies the frequencies
	 * @param method what compares plans by them
	 */
	@Transactional
	public void write(DocumentFrequencies frequencies, Method method) {
		new Writes(this.client).run(LoadFile.DOCUMENT_FREQUENCIES,
				Map.of("properties", FrequencyRows.of(frequencies, method)));
	}

	/**
	 * Remembers that a method compares some plans; where it is another version than
	 * before, not all are compared by one version any longer.
	 */
	@Transactional
	public void compareBy(Method method) {
		new Writes(this.client).run(LoadFile.COMPARE_BY_METHOD, Map.of("methodVersion", method.version()));
	}

}
