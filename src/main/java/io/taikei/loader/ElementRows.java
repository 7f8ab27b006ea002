package io.taikei.loader;

import java.util.List;
import java.util.Map;

import io.taikei.model.FutureVision;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.Label;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import io.taikei.model.Project;
import org.jspecify.annotations.Nullable;

/** Elements as rows: the id, the node's label and its properties. */
final class ElementRows {

	private ElementRows() {
	}

	static List<Map<String, Object>> of(List<PlanElement> elements) {
		return elements.stream().map(ElementRows::row).toList();
	}

	private static Map<String, Object> row(PlanElement element) {
		return new Row().with("id", element.id().value())
			.with("role", role(element))
			.with("properties", properties(element))
			.toMap();
	}

	private static Map<String, Object> properties(PlanElement element) {
		Label label = element.label();
		return new Row().with("id", label.id().value())
			.with("code", label.code())
			.with("codeRaw", label.codeRaw())
			.with("title", label.title())
			.with("naming", label.naming())
			.with("levelName", label.levelName())
			.with("field", field(element))
			.with("order", label.order())
			.with("placeholder", label.placeholder())
			.with("note", label.note())
			.withCodeSource(label.codeSource())
			.with(label.source())
			.with("searchTerms", SearchTerms.of(element))
			.toMap();
	}

	static @Nullable String field(PlanElement element) {
		return (element instanceof FutureVision vision) ? vision.field() : null;
	}

	private static String role(PlanElement element) {
		return switch (element) {
			case FutureVision vision -> "FutureVision";
			case Goal goal -> "Goal";
			case Policy policy -> "Policy";
			case Initiative initiative -> "Initiative";
			case Project project -> "Project";
		};
	}

}
