package io.taikei.loader.stored;

import java.util.Collection;
import java.util.List;

import io.taikei.cypher.LoadFile;
import io.taikei.model.ElementId;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The pairs of elements of two municipalities on which somebody decided. */
@Component
public class StoredDecidedPairs {

	private final Neo4jClient client;

	StoredDecidedPairs(Neo4jClient client) {
		this.client = client;
	}

	/** Those of which one is among the given elements. */
	public List<Pair> of(Collection<ElementId> elements) {
		return List.copyOf(this.client.query(LoadFile.DECIDED_PAIRS.text())
			.bind(elements.stream().map(ElementId::value).toList())
			.to("elementIds")
			.fetchAs(Pair.class)
			.mappedBy((types, row) -> new Pair(new ElementId(row.get("aId").asString()),
					new ElementId(row.get("bId").asString())))
			.all());
	}

	/**
	 * Two elements.
	 *
	 * @param a the one with the smaller id
	 * @param b the one with the larger id
	 */
	public record Pair(ElementId a, ElementId b) {

		/** The id of their overlap. */
		public String id() {
			return this.a + "~" + this.b;
		}

	}

}
