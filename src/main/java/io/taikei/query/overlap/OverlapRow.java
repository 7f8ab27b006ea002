package io.taikei.query.overlap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.graph.Nodes;
import io.taikei.query.ThemeRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * Two elements that are alike, as the queries of overlaps return them.
 *
 * @param element the element that is asked about
 * @param other the element of the other plan
 * @param overlap the computed overlap between both, in either direction
 * @param curated the curated mappings between both, in either direction
 */
public record OverlapRow(Node element, Node other, @Nullable OverlapEdge overlap, List<CuratedEdge> curated) {

	public OverlapRow {
		curated = List.copyOf(curated);
	}

	/** From a row with the columns element, other and curated, and most often overlap. */
	public static OverlapRow of(TypeSystem types, Record row) {
		Node other = row.get("other").asNode();
		Relationship overlap = link(row.get("overlap"));
		return new OverlapRow(row.get("element").asNode(), other,
				(overlap != null) ? new OverlapEdge(overlap, startsAt(overlap, other)) : null,
				row.get("curated")
					.asList(Value::asRelationship)
					.stream()
					.sorted(Comparator.comparing((link) -> link.get("id").asString()))
					.map((link) -> new CuratedEdge(link, startsAt(link, other)))
					.toList());
	}

	private static @Nullable Relationship link(Value value) {
		return value.isNull() ? null : value.asRelationship();
	}

	private static boolean startsAt(Relationship link, Node node) {
		return link.startNodeElementId().equals(node.elementId());
	}

	public String elementId() {
		return Nodes.id(this.element);
	}

	public String otherId() {
		return Nodes.id(this.other);
	}

	/** The ids of the themes that both elements of any of the rows are about. */
	public static Stream<String> themeIds(Collection<OverlapRow> rows) {
		return rows.stream().map(OverlapRow::themeIds).flatMap(Collection::stream);
	}

	private List<String> themeIds() {
		return (this.overlap != null) ? this.overlap.themeIds() : List.of();
	}

	public Similarity likeness(Map<String, ThemeRef> themes) {
		return (this.overlap != null) ? this.overlap.likeness(themes, mappings()) : Similarity.onlyCurated(mappings());
	}

	/** What was curated of the pair. */
	List<CuratedMapping> mappings() {
		return this.curated.stream().map(CuratedEdge::mapping).toList();
	}

}
