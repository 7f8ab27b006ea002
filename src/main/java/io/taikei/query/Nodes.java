package io.taikei.query;

import java.util.List;

import io.taikei.model.Decider;
import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Plan;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.query.PlanSummary.Town;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;

/** From nodes of the graph to the records of answers. */
public final class Nodes {

	private Nodes() {
	}

	public static String id(Node node) {
		return node.get("id").asString();
	}

	public static @Nullable String text(MapAccessor properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : value.asString();
	}

	public static @Nullable Double number(MapAccessor properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : value.asDouble();
	}

	/** From a node with names in both languages. */
	public static Bilingual label(Node node) {
		return new Bilingual(node.get("labelJa").asString(), node.get("labelEn").asString());
	}

	public static Provenance standing(MapAccessor properties, String name) {
		return Provenance.valueOf(properties.get(name).asString());
	}

	/** Who decided, from two properties; null where nobody did. */
	public static @Nullable Decider decider(MapAccessor properties, String name) {
		String kind = text(properties, name + "Kind");
		return (kind != null) ? new Decider(Decider.Kind.valueOf(kind), properties.get(name).asString()) : null;
	}

	public static SourceSpan source(Node part) {
		return new SourceSpan(part.get("sourceFile").asString(), part.get("firstLine").asInt(),
				part.get("lastLine").asInt());
	}

	private static @Nullable SourceSpan codeSource(Node element) {
		String file = text(element, "codeSourceFile");
		return (file != null)
				? new SourceSpan(file, element.get("codeFirstLine").asInt(), element.get("codeLastLine").asInt())
				: null;
	}

	static Footnote footnote(Node footnote) {
		return new Footnote(footnote.get("term").asString(), footnote.get("text").asString(), source(footnote));
	}

	static StatedSentence sentence(Node statement, List<Footnote> footnotes) {
		return new StatedSentence(Statement.Kind.valueOf(statement.get("kind").asString()),
				statement.get("text").asString(), source(statement), footnotes);
	}

	static Indicator indicator(Node indicator) {
		return new Indicator(indicator.get("name").asString(), text(indicator, "unit"),
				measurement(indicator, "baseline"), measurement(indicator, "target"), source(indicator));
	}

	private static @Nullable Measurement measurement(Node indicator, String name) {
		String value = text(indicator, name + "Value");
		Value year = indicator.get(name + "Year");
		return (value != null) ? new Measurement(year.isNull() ? null : year.asInt(), value) : null;
	}

	static Element element(Node node, TextsOfElement texts) {
		return new Element(id(node), Roles.kind(node), text(node, "code"), text(node, "codeRaw"),
				node.get("title").asString(), standing(node, "naming"), decider(node, "namedBy"),
				node.get("levelName").asString(), text(node, "field"), node.get("placeholder").asBoolean(),
				text(node, "note"), codeSource(node), source(node), texts.statements(), texts.footnotes(),
				node.get("departments").asList(Value::asString), texts.indicators());
	}

	public static PlanSummary plan(Node plan, Node municipality) {
		return new PlanSummary(id(plan), plan.get("title").asString(), plan.get("edition").asString(),
				Plan.Status.valueOf(plan.get("status").asString()),
				new Town(municipality.get("code").asString(), municipality.get("name").asString()));
	}

}
