package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.ElementSource.Passage;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts that plans were read from (原文のどこに？). */
@Service
@Transactional(readOnly = true)
public class SourceTexts {

	private final Graph graph;

	SourceTexts(Graph graph) {
		this.graph = graph;
	}

	/** The files of a plan in their order; none where no such plan is loaded. */
	public List<SourceText> ofPlan(PlanId planId) {
		return this.graph.rows(QueryFile.SOURCE_FILES, Map.of("planId", planId.value()), SourceText.class,
				SourceTexts::text);
	}

	/**
	 * Where an element stands, with the lines; empty where no such element is loaded.
	 */
	public Optional<ElementSource> ofElement(ElementId id) {
		return this.graph.traceUpward(List.of(id.value()))
			.stream()
			.findFirst()
			.map((row) -> new ElementSource(NamedElement.of(row.element()), row.plan(), this.graph
				.rows(QueryFile.SOURCE_LINES_OF_ELEMENT, Map.of("elementId", id.value()), Passage.class, Passage::of)));
	}

	private static SourceText text(TypeSystem types, Record row) {
		return new SourceText(row.get("file").asString(), row.get("lines").asList(Value::asString));
	}

}
