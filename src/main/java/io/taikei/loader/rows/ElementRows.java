package io.taikei.loader.rows;

import java.util.List;
import java.util.Map;

import io.taikei.graph.Roles;
import io.taikei.model.FutureVision;
import io.taikei.model.Label.Naming;
import io.taikei.model.Label;
import io.taikei.model.PlanElement;
import io.taikei.review.TextHash;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/** Elements as rows: the id, the node's label and its properties. */
final class ElementRows {

	private ElementRows() {
	}

	/** One row for each element; to find the words of its text takes the longest. */
	static List<Map<String, Object>> of(List<PlanElement> elements) {
		return elements.parallelStream().map(ElementRows::row).toList();
	}

	private static Map<String, Object> row(PlanElement element) {
		return new Row().with("id", element.id().value())
			.with("role", Roles.label(element.kind()))
			.with("properties", properties(element))
			.toMap();
	}

	private static Map<String, Object> properties(PlanElement element) {
		Label label = element.label();
		Naming read = label.asRead();
		return new Row().with("id", label.id().value())
			.with("code", label.code())
			.with("codeRaw", label.codeRaw())
			.with("title", label.title())
			.with("nameKeys", List.of(JapaneseText.caselessKey(label.title())))
			.with("naming", label.naming())
			.withDecider("namedBy", label.namedBy())
			.with("readTitle", (read != null) ? read.title() : null)
			.with("readNaming", (read != null) ? read.standing() : null)
			.withDecider("readNamedBy", (read != null) ? read.decider() : null)
			.with("levelName", label.levelName())
			.with("field", field(element))
			.with("order", label.order())
			.with("placeholder", label.placeholder())
			.with("note", label.note())
			.with("departments", element.delivery().departments())
			.withCodeSource(label.codeSource())
			.with(label.source())
			.with("searchTerms", SearchTerms.of(element))
			.with("textHash", TextHash.of(element))
			.toMap();
	}

	static @Nullable String field(PlanElement element) {
		return (element instanceof FutureVision vision) ? vision.field() : null;
	}

}
