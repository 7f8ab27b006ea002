package io.taikei.loader.stored;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.rows.FrequencyRows;
import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.index.Feature;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The document frequencies that the overlaps in the graph are weighed by, which all
 * applications on one database share.
 */
@Component
@Transactional(readOnly = true)
public class StoredFrequencies {

	private final Neo4jClient client;

	StoredFrequencies(Neo4jClient client) {
		this.client = client;
	}

	/** Which are in use; empty where none are yet. */
	public Optional<String> version() {
		return inUse("version");
	}

	/**
	 * The version of the method that all plans were compared by; empty where several
	 * compared them, or one before versions were kept.
	 */
	public Optional<String> methodVersion() {
		return inUse("methodVersion");
	}

	private Optional<String> inUse(String column) {
		return this.client.query(LoadFile.FREQUENCIES_VERSION.text())
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get(column).asString(null))
			.one();
	}

	/** Those in use; empty where none are yet. */
	public Optional<DocumentFrequencies> read() {
		return this.client.query(LoadFile.STORED_DOCUMENT_FREQUENCIES.text())
			.fetchAs(DocumentFrequencies.class)
			.mappedBy((types, row) -> frequencies(row))
			.one();
	}

	private static DocumentFrequencies frequencies(Record row) {
		Value node = row.get("frequencies");
		List<String> features = node.get("features").asList(Value::asString);
		List<Integer> counts = node.get("counts").asList(Value::asInt);
		Map<Feature, Integer> byFeature = new TreeMap<>();
		for (int i = 0; i < counts.size(); i++) {
			byFeature.put(FrequencyRows.feature(features.get(i)), counts.get(i));
		}
		return new DocumentFrequencies(node.get("corpus").asList((plan) -> new PlanId(plan.asString())),
				node.get("elements").asInt(), byFeature);
	}

}
