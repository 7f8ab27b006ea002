package io.taikei.loader.stored;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import io.taikei.loader.rows.ElementRows;
import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.Tree;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An element with all that belongs to it: a row of stored-elements.cypher.
 *
 * @param row the row
 */
record StoredElement(Record row) {

	PlanElement read() {
		Value element = this.row.get("element");
		Delivery delivery = new Delivery(element.get("departments").asList(Value::asString),
				this.row.get("indicators").asList(StoredTexts::indicator));
		return PlanElement.of(kind(element), label(element), StoredValues.text(element, "field"), placements(),
				this.row.get("statements").asList(StoredTexts::statement), delivery);
	}

	@Nullable String tree() {
		return StoredValues.text(firstLink(), "tree");
	}

	int treeOrder() {
		return firstLink().get("treeOrder").asInt();
	}

	/** The tree that the elements, of which there is at least one, are the roots of. */
	static Tree treeOf(List<StoredElement> roots) {
		return new Tree(Objects.requireNonNull(roots.getFirst().tree(), "A root names its tree"),
				roots.stream()
					.sorted(Comparator.comparingInt((root) -> root.firstLink().get("rootOrder").asInt()))
					.map((root) -> new ElementId(root.row.get("element").get("id").asString()))
					.toList());
	}

	private Value firstLink() {
		return this.row.get("links").get(0).get("link");
	}

	private static PlanElement.Kind kind(Value element) {
		return StreamSupport.stream(element.asNode().labels().spliterator(), false)
			.flatMap((label) -> ElementRows.kind(label).stream())
			.findFirst()
			.orElseThrow();
	}

	private Label label(Value element) {
		return new Label(new ElementId(element.get("id").asString()), StoredValues.text(element, "code"),
				StoredValues.text(element, "codeRaw"), element.get("title").asString(),
				Provenance.valueOf(element.get("naming").asString()), StoredValues.decider(element, "namedBy"),
				element.get("levelName").asString(), element.get("order").asInt(),
				element.get("placeholder").asBoolean(), StoredValues.text(element, "note"),
				this.row.get("footnotes").asList(StoredTexts::footnote), StoredValues.codeSource(element),
				StoredValues.source(element));
	}

	/** The link of what has no parent leads to the plan, and names none. */
	private List<Placement> placements() {
		return this.row.get("links")
			.asList((place) -> place)
			.stream()
			.filter((place) -> !place.get("parentId").isNull())
			.map((place) -> placement(place.get("link"), new ElementId(place.get("parentId").asString())))
			.toList();
	}

	private static Placement placement(Value link, ElementId parent) {
		List<String> alternatives = link.get("alternatives").asList(Value::asString);
		List<Double> confidences = link.get("alternativeConfidences").asList((value) -> value.asDouble());
		String inferred = StoredValues.text(link, "inferredParent");
		return new Placement(parent, Provenance.valueOf(link.get("status").asString()),
				StoredValues.decider(link, "decidedBy"), link.get("confidence").asDouble(),
				IntStream.range(0, alternatives.size())
					.mapToObj((i) -> new Candidate(new ElementId(alternatives.get(i)), confidences.get(i)))
					.toList(),
				(inferred != null) ? new Candidate(new ElementId(inferred), link.get("inferredConfidence").asDouble())
						: null);
	}

}
