package io.taikei.query.overlap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.graph.Nodes;
import io.taikei.model.ElementId;
import io.taikei.model.Evidence;
import io.taikei.model.Overlap;
import io.taikei.model.ReviewState;
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
 * @param decided what a person decided last on both; null where nobody did
 * @param curated the curated mappings between both, in either direction
 * @param compared whether it is known that nothing else is computed of both
 */
public record OverlapRow(Node element, Node other, @Nullable OverlapEdge overlap, @Nullable Relationship decided,
		List<CuratedEdge> curated, boolean compared) {

	public OverlapRow {
		curated = List.copyOf(curated);
	}

	/** From a row with the columns element, other and decided, and most often overlap. */
	public static OverlapRow of(TypeSystem types, Record row) {
		Node element = row.get("element").asNode();
		Node other = row.get("other").asNode();
		Value overlap = row.get("overlap");
		List<Relationship> decided = row.get("decided").asList(Value::asRelationship);
		return new OverlapRow(element, other,
				overlap.isNull() ? null : OverlapEdge.of(overlap.asRelationship(), new ElementId(Nodes.id(element))),
				decided.stream().filter((link) -> link.hasType("DECIDED_OVERLAP")).findFirst().orElse(null),
				decided.stream()
					.filter((link) -> link.hasType("CURATED_OVERLAP"))
					.sorted(Comparator.comparing((link) -> link.get("id").asString()))
					.map((link) -> new CuratedEdge(link, startsAt(link, other)))
					.toList(),
				false);
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

	/** The id that an overlap between both has. */
	public String pairId() {
		return (elementId().compareTo(otherId()) < 0) ? elementId() + "~" + otherId() : otherId() + "~" + elementId();
	}

	/** The ids of the themes that both elements of any of the rows are about. */
	public static Stream<String> themeIds(Collection<OverlapRow> rows) {
		return rows.stream().map(OverlapRow::themeIds).flatMap(Collection::stream);
	}

	private List<String> themeIds() {
		return (this.overlap != null) ? this.overlap.themeIds() : List.of();
	}

	public Similarity likeness(Map<String, ThemeRef> themes) {
		return (this.overlap != null) ? this.overlap.likeness(themes, isCounterpart(), state(), review(), mappings())
				: Similarity.onlyDecided(isCounterpart(), (this.decided != null) ? state() : null, review(),
						mappings());
	}

	/** How much both are alike, without saying why. */
	public Similarity likeness() {
		return likeness(Map.of()).withoutReasons();
	}

	/** Whether the decision rule, a person or a mapping makes both counterparts. */
	public boolean isCounterpart() {
		return (this.overlap != null && this.overlap.counterpart())
				|| (this.decided != null && this.decided.get("counterpart").isTrue())
				|| this.curated.stream().anyMatch(CuratedEdge::isCounterpart);
	}

	/** What people decided on the pair. */
	public ReviewState state() {
		return (this.decided != null) ? OverlapReview.state(this.decided) : ReviewState.UNREVIEWED;
	}

	/** Who decided last, when and why; null where nobody did. */
	@Nullable OverlapReview review() {
		return (this.decided == null) ? null : OverlapReview.of(this.decided, startsAt(this.decided, this.other),
				(this.overlap != null) ? this.overlap.score() : null, isGone());
	}

	private boolean isGone() {
		return (this.overlap != null) ? !this.overlap.found() : this.compared;
	}

	/** What was curated of the pair. */
	List<CuratedMapping> mappings() {
		return this.curated.stream().map(CuratedEdge::mapping).toList();
	}

	/** The same with an overlap that the graph does not hold; as it is where it does. */
	OverlapRow orElse(@Nullable Overlap computed) {
		return (this.overlap != null || computed == null) ? this : new OverlapRow(this.element, this.other,
				OverlapEdge.of(computed, new ElementId(elementId())), this.decided, this.curated, true);
	}

	/** The same where all was compared that the graph does not hold. */
	OverlapRow asCompared() {
		return new OverlapRow(this.element, this.other, this.overlap, this.decided, this.curated, true);
	}

	/**
	 * Its overlap, where its evidence is yet to be found; null where it has it, or is not
	 * found any more and so has none.
	 */
	@Nullable Overlap unexplained() {
		return (this.overlap != null && this.overlap.found() && this.overlap.lacksEvidence()) ? this.overlap.overlap()
				: null;
	}

	OverlapRow with(Evidence evidence) {
		return (this.overlap == null) ? this : new OverlapRow(this.element, this.other, this.overlap.with(evidence),
				this.decided, this.curated, this.compared);
	}

}
