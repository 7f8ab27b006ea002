package io.taikei.query;

import java.util.List;

import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.model.Decider;
import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.Label;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/**
 * An element of a plan as an answer shows it, apart from its place in the tree.
 *
 * @param id the element's id, such as {@code 132292-3:1-3-2}
 * @param kind its role in the tree
 * @param code the normalised code; null where the document gives none
 * @param codeRaw the code as printed
 * @param title the name as printed; empty for a placeholder
 * @param naming how it is known that code and title belong together
 * @param namedBy who decided that; null where nobody did
 * @param levelName the municipality's own name for the level
 * @param field the field of administration beside a future vision; null elsewhere
 * @param placeholder whether the document reserves the place for an element yet to come
 * @param note what the document notes about the element outside its name
 * @param codeSource where the code stands; null where the document gives none
 * @param source where the title stands (the code, for a placeholder)
 * @param statements what the document states about the element, in its order
 * @param footnotes the footnotes whose marks stand in the title
 * @param departments the departments in charge, in the document's order
 * @param indicators what its success is measured by, in the document's order
 */
public record Element(String id, PlanElement.Kind kind, @Nullable String code, @Nullable String codeRaw, String title,
		Provenance naming, @Nullable Decider namedBy, String levelName, @Nullable String field, boolean placeholder,
		@Nullable String note, @Nullable SourceSpan codeSource, SourceSpan source, List<StatedSentence> statements,
		List<Footnote> footnotes, List<String> departments, List<Indicator> indicators) {

	public Element {
		statements = List.copyOf(statements);
		footnotes = List.copyOf(footnotes);
		departments = List.copyOf(departments);
		indicators = List.copyOf(indicators);
	}

	static Element of(Node node, TextsOfElement texts) {
		Label label = Nodes.label(node, texts.footnotes());
		return new Element(label.id().value(), Roles.kind(node), label.code(), label.codeRaw(), label.title(),
				label.naming(), NamedPeople.decider(node, "namedBy"), label.levelName(),
				PropertyValues.text(node, "field"), label.placeholder(), label.note(), label.codeSource(),
				label.source(), texts.statements(), label.footnotes(), node.get("departments").asList(Value::asString),
				texts.indicators());
	}

}
