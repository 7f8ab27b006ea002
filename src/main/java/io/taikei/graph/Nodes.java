package io.taikei.graph;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Label.Naming;
import io.taikei.model.Label;
import io.taikei.model.LevelNames;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** From nodes of a plan, and the links between them, to records of the model. */
public final class Nodes {

	private Nodes() {
	}

	public static String id(MapAccessor node) {
		return node.get("id").asString();
	}

	/**
	 * How a document names an element.
	 * @param footnotes the footnotes of its title, which are nodes of their own
	 */
	public static Label label(MapAccessor element, List<Footnote> footnotes) {
		return new Label(new ElementId(id(element)), PropertyValues.text(element, "code"),
				PropertyValues.text(element, "codeRaw"), element.get("title").asString(),
				PropertyValues.provenance(element, "naming"), PropertyValues.decider(element, "namedBy"),
				element.get("levelName").asString(), element.get("order").asInt(),
				element.get("placeholder").asBoolean(), PropertyValues.text(element, "note"), footnotes,
				PropertyValues.codeSource(element), PropertyValues.source(element), asRead(element));
	}

	/** What a plan calls its levels. */
	public static LevelNames levelNames(MapAccessor plan) {
		return LevelNames.of((kind) -> plan.get(Roles.nameOfLevels(kind)).asList(Value::asString, List.of()));
	}

	/** The ids of the themes that an element addresses. */
	public static List<String> themeTerms(MapAccessor element) {
		String terms = element.get("themeTerms").asString("");
		return terms.isEmpty() ? List.of() : List.of(terms.split(" "));
	}

	private static @Nullable Naming asRead(MapAccessor element) {
		String title = PropertyValues.text(element, "readTitle");
		return (title != null) ? new Naming(title, PropertyValues.provenance(element, "readNaming"),
				PropertyValues.decider(element, "readNamedBy")) : null;
	}

	/**
	 * Who carries an element out, and by what its success is measured.
	 * @param indicators the list of its indicators, which are nodes of their own
	 */
	public static Delivery delivery(MapAccessor element, Value indicators) {
		return new Delivery(element.get("departments").asList(Value::asString), indicators.asList(Nodes::indicator));
	}

	/** From a list of maps, each of a statement and its footnotes. */
	public static List<Statement> statements(Value stated) {
		return stated.asList((value) -> statement(value.get("statement"), footnotes(value.get("footnotes"))));
	}

	private static Statement statement(MapAccessor statement, List<Footnote> footnotes) {
		return new Statement(new ElementId(id(statement)), Statement.Kind.valueOf(statement.get("kind").asString()),
				statement.get("text").asString(), footnotes, PropertyValues.source(statement));
	}

	public static List<Footnote> footnotes(Value footnotes) {
		return footnotes.asList((footnote) -> new Footnote(footnote.get("term").asString(),
				footnote.get("text").asString(), PropertyValues.source(footnote)));
	}

	public static Indicator indicator(MapAccessor indicator) {
		return new Indicator(indicator.get("name").asString(), PropertyValues.text(indicator, "unit"),
				measurement(indicator, "baseline"), measurement(indicator, "target"), PropertyValues.source(indicator));
	}

	private static @Nullable Measurement measurement(MapAccessor indicator, String name) {
		String value = PropertyValues.text(indicator, name + "Value");
		return (value != null) ? new Measurement(PropertyValues.whole(indicator, name + "Year"), value) : null;
	}

	/** The other parents that were considered for a link, the likeliest first. */
	public static List<Candidate> alternatives(MapAccessor link) {
		List<String> ids = link.get("alternatives").asList(Value::asString);
		List<Double> confidences = link.get("alternativeConfidences").asList(Value::asDouble);
		return IntStream.range(0, ids.size())
			.mapToObj((i) -> new Candidate(new ElementId(ids.get(i)), confidences.get(i)))
			.toList();
	}

	/** What the inference alone concluded, where somebody has decided on a link since. */
	public static @Nullable Candidate inferred(MapAccessor link) {
		String parent = PropertyValues.text(link, "inferredParent");
		return (parent != null) ? new Candidate(new ElementId(parent), link.get("inferredConfidence").asDouble())
				: null;
	}

}
