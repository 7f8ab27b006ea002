package io.taikei.loader.rows;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.taikei.model.Overlap;
import io.taikei.model.Successor;

/** Successors as rows: the ids of both ends and the properties of the link. */
public final class SuccessorRows {

	private SuccessorRows() {
	}

	public static List<Map<String, Object>> of(Collection<Successor> successors) {
		return successors.stream().map(SuccessorRows::row).toList();
	}

	/** Identifies a pair: the later element's id, {@code ~} and the earlier one's. */
	public static String pair(Successor successor) {
		return successor.to() + "~" + successor.from();
	}

	private static Map<String, Object> row(Successor successor) {
		Row properties = new Row().with("kind", successor.kind())
			.with("status", successor.standing())
			.withDecider("decidedBy", successor.decider())
			.with("confidence", Overlap.rounded(successor.confidence()));
		return new Row().with("from", successor.from().value())
			.with("to", successor.to().value())
			.with("properties", properties.toMap())
			.toMap();
	}

}
