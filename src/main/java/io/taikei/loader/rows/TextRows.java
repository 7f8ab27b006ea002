package io.taikei.loader.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.taikei.model.Footnote;
import io.taikei.model.PlanElement;
import io.taikei.model.Statement;

/** Statements and footnotes as rows. A footnote's id is its owner's and its order. */
final class TextRows {

	private TextRows() {
	}

	static List<Map<String, Object>> statements(List<PlanElement> elements) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (PlanElement element : elements) {
			for (int i = 0; i < element.statements().size(); i++) {
				rows.add(statement(element, element.statements().get(i), i + 1));
			}
		}
		return rows;
	}

	static List<Map<String, Object>> footnotes(List<PlanElement> elements) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (PlanElement element : elements) {
			addFootnotes(rows, element.id().value(), element.label().footnotes());
			for (Statement statement : element.statements()) {
				addFootnotes(rows, statement.id().value(), statement.footnotes());
			}
		}
		return rows;
	}

	private static Map<String, Object> statement(PlanElement element, Statement statement, int order) {
		Row properties = new Row().with("id", statement.id().value())
			.with("kind", statement.kind())
			.with("text", statement.text())
			.with("order", order)
			.with(statement.source());
		return new Row().with("elementId", element.id().value())
			.with("id", statement.id().value())
			.with("properties", properties.toMap())
			.toMap();
	}

	private static void addFootnotes(List<Map<String, Object>> rows, String ownerId, List<Footnote> footnotes) {
		for (int i = 0; i < footnotes.size(); i++) {
			rows.add(footnote(ownerId, footnotes.get(i), i + 1));
		}
	}

	private static Map<String, Object> footnote(String ownerId, Footnote footnote, int order) {
		String id = ownerId + ".f" + order;
		Row properties = new Row().with("id", id)
			.with("term", footnote.term())
			.with("text", footnote.text())
			.with("order", order)
			.with(footnote.source());
		return new Row().with("ownerId", ownerId).with("id", id).with("properties", properties.toMap()).toMap();
	}

}
