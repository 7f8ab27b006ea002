package io.taikei.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.taikei.cypher.LoadFile;
import io.taikei.model.PlanId;
import io.taikei.overlap.DocumentFrequencies;
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
public class FrequencyLoader {

	/** Between a feature's kind and its name; a name may hold it too. */
	private static final String SEPARATOR = " ";

	private final Neo4jClient client;

	FrequencyLoader(Neo4jClient client) {
		this.client = client;
	}

	/** Which are in use; empty where none are yet. */
	public Optional<String> version() {
		return this.client.query(LoadFile.FREQUENCIES_VERSION.text()).fetchAs(String.class).one();
	}

	/** Those in use; empty where none are yet. */
	public Optional<DocumentFrequencies> read() {
		return this.client.query(LoadFile.STORED_DOCUMENT_FREQUENCIES.text())
			.fetchAs(DocumentFrequencies.class)
			.mappedBy((types, row) -> frequencies(row))
			.one();
	}

	/** Uses these from now on. */
	@Transactional
	public void write(DocumentFrequencies frequencies) {
		Map<String, Object> properties = Map.of("version", frequencies.version(), "corpus",
				frequencies.corpus().stream().map(PlanId::value).toList(), "elements", frequencies.elements(),
				"features",
				frequencies.counts()
					.keySet()
					.stream()
					.map((feature) -> feature.kind() + SEPARATOR + feature.name())
					.toList(),
				"counts", List.copyOf(frequencies.counts().values()));
		new Writes(this.client).run(LoadFile.DOCUMENT_FREQUENCIES, Map.of("properties", properties));
	}

	private static DocumentFrequencies frequencies(Record row) {
		Value node = row.get("frequencies");
		List<String> features = node.get("features").asList(Value::asString);
		List<Integer> counts = node.get("counts").asList(Value::asInt);
		Map<Feature, Integer> byFeature = new TreeMap<>();
		for (int i = 0; i < counts.size(); i++) {
			byFeature.put(feature(features.get(i)), counts.get(i));
		}
		return new DocumentFrequencies(
				node.get("corpus").asList(Value::asString).stream().map(PlanId::new).collect(Collectors.toList()),
				node.get("elements").asInt(), byFeature);
	}

	private static Feature feature(String stored) {
		String[] parts = stored.split(SEPARATOR, 2);
		return Feature.of(Feature.Kind.valueOf(parts[0]), parts[1]);
	}

}
