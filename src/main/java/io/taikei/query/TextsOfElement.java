package io.taikei.query;

import java.util.List;

import io.taikei.graph.Nodes;
import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * What a document says about an element beside its title: a row of
 * texts-of-elements.cypher.
 *
 * @param id the element's id
 * @param statements its statements
 * @param footnotes the footnotes of its title
 * @param indicators what its success is measured by
 */
record TextsOfElement(String id, List<StatedSentence> statements, List<Footnote> footnotes,
		List<Indicator> indicators) {

	static final TextsOfElement NONE = new TextsOfElement("", List.of(), List.of(), List.of());

	static TextsOfElement of(TypeSystem types, Record row) {
		return new TextsOfElement(row.get("elementId").asString(),
				Nodes.statements(row.get("statements")).stream().map(StatedSentence::of).toList(),
				Nodes.footnotes(row.get("footnotes")), row.get("indicators").asList(Nodes::indicator));
	}

}
